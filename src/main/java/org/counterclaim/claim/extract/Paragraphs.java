package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Page;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/** The stretches of a document that are read: the headline, if there is one, and the body's paragraphs. */
record Paragraphs(@Nullable Span headline, List<Span> body) {

    Paragraphs {
        body = List.copyOf(body);
    }

    static Paragraphs of(Document document) {
        Page page = document.page();
        return page == null
                ? new Paragraphs(null, lines(document.text()))
                : new Paragraphs(page.headline(), page.body());
    }

    /** The headline first. */
    List<Span> all() {
        List<Span> all = new ArrayList<>();
        Span first = headline;
        if (first != null) {
            all.add(first);
        }
        all.addAll(body);
        return all;
    }

    private static List<Span> lines(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                int from = start;
                int to = i;
                while (from < to && Character.isWhitespace(text.charAt(from))) {
                    from++;
                }
                while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                    to--;
                }
                if (from < to) {
                    found.add(new Span(from, to));
                }
                start = i + 1;
            }
        }
        return found;
    }
}
