package org.counterclaim.article.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.article.page.DatelineReader.Found;
import org.counterclaim.article.page.Page.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain text of a page, as pasted from a news site or sent by an agency: goes in as one string, comes out as
 * headline, dateline, byline and the paragraphs of the narrative. Judges by form and position alone.
 */
public final class PageReader {

    private final FormReader forms;
    private final DatelineReader datelines;
    private final PageLexicon lexicon;

    private PageReader(PageLexicon lexicon) {
        this.lexicon = lexicon;
        this.datelines = new DatelineReader(lexicon);
        this.forms = new FormReader(lexicon, datelines);
    }

    public static Page read(String text) {
        return new PageReader(PageLexicon.bundled()).page(text);
    }

    private Page page(String text) {
        List<Paragraph> paragraphs = Paragraphs.of(text);
        List<Form> shapes = new ArrayList<>(paragraphs.stream().map(forms::read).toList());
        Head head = Head.of(paragraphs, shapes);
        Story story = new Story(paragraphs, shapes, forms);
        List<Integer> told = paragraphs.size() == 1 ? List.of(0) : story.from(head);

        Lead lead = new Lead();
        List<Span> body = new ArrayList<>();
        head.lines().forEach(i -> lead.line(paragraphs.get(i), shapes.get(i)));
        for (int i : told) {
            Paragraph p = paragraphs.get(i);
            Span rest = lead.inline(p, text);
            if (rest.length() > 0) {
                body.add(rest);
            }
        }
        Span headline = head.headline() < 0 || told.contains(head.headline())
                ? null
                : paragraphs.get(head.headline()).span();
        return new Page(text, headline, lead.span, body, lead.dateline(), lead.byline);
    }

    /** Gathers what dateline, byline and date lines tell; the first of each kind counts. */
    private final class Lead {
        private @Nullable Span span;
        private @Nullable Dateline dateline;
        private @Nullable String byline;
        private @Nullable LocalDate date;
        private boolean first = true;

        void line(Paragraph p, Form form) {
            if (form == Form.DATELINE && dateline == null) {
                dateline = datelines.read(p.text()).map(Found::dateline).orElse(Dateline.NONE);
                span = p.span();
            } else if (form == Form.BYLINE && byline == null) {
                byline = forms.byline(p).orElse(null);
                span = dateline == null ? p.span() : span;
            } else if (form == Form.DATE && date == null) {
                date = Dates.first(p.text()).orElse(null);
            }
        }

        /** What is left of a paragraph behind a dateline at its beginning. */
        Span inline(Paragraph p, String page) {
            String own = p.span().of(page);
            Optional<Found> found = dateline == null && first ? datelines.readFirst(own) : datelines.read(own);
            first = false;
            if (found.isEmpty()) {
                return p.span();
            }
            int end = p.span().start() + found.get().length();
            if (dateline == null) {
                dateline = found.get().dateline();
                span = new Span(
                        p.span().start(), page.substring(0, end).stripTrailing().length());
            }
            return new Span(end, p.span().end());
        }

        Dateline dateline() {
            Dateline told = dateline == null ? Dateline.NONE : dateline;
            String carrier = told.carrier();
            if (carrier == null && byline != null) {
                carrier = lexicon.agencyIn(byline).orElse(null);
            }
            return new Dateline(told.place(), carrier, told.date() == null ? date : told.date());
        }
    }
}
