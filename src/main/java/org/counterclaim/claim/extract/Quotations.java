package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/** The quotations of a text, in order; single marks count only where they are typographic. */
final class Quotations {

    private static final int SHORTEST_UNCLOSED = 4;

    private final List<Quotation> all;

    private Quotations(List<Quotation> all) {
        this.all = all;
    }

    static Quotations in(String text, List<Span> paragraphs) {
        List<Quotation> found = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            boolean nextOpens = p + 1 < paragraphs.size()
                    && markAt(text, paragraphs.get(p + 1).start()) > 0;
            scan(text, paragraphs.get(p), nextOpens, found);
        }
        return new Quotations(found);
    }

    private static void scan(String text, Span paragraph, boolean nextOpens, List<Quotation> found) {
        int opened = -1;
        char opener = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int length = markAt(text, i);
            if (length == 0) {
                continue;
            }
            char mark = text.charAt(i);
            if (opened < 0) {
                if (canOpen(text, i, length, paragraph)) {
                    opened = i;
                    opener = mark;
                }
            } else if (closes(opener, mark, text, i, paragraph)) {
                found.add(new Quotation(new Span(opened, i + length), false));
                opened = -1;
            }
            i += length - 1;
        }
        if (opened >= 0 && opener != '‘' && paragraph.end() - opened > SHORTEST_UNCLOSED) {
            found.add(new Quotation(new Span(opened, paragraph.end()), nextOpens));
        }
    }

    private static boolean canOpen(String text, int at, int length, Span paragraph) {
        char mark = text.charAt(at);
        if (mark == '”' || mark == '»' || mark == '’') {
            return false;
        }
        int after = at + length;
        if (after >= paragraph.end() || Character.isWhitespace(text.charAt(after))) {
            return false;
        }
        boolean afterLetter = at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
        return !afterLetter && (mark != '‘' || closesLater(text, after, paragraph));
    }

    private static boolean closesLater(String text, int from, Span paragraph) {
        for (int i = from; i < paragraph.end(); i++) {
            if (text.charAt(i) == '’' && endsWord(text, i, paragraph)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(char opener, char mark, String text, int at, Span paragraph) {
        return switch (opener) {
            case '“' -> mark == '”' || mark == '"';
            case '‘' -> mark == '’' && endsWord(text, at, paragraph);
            case '«' -> mark == '»';
            case '`' -> mark == '\'';
            default -> mark == opener || mark == '”';
        };
    }

    private static boolean endsWord(String text, int at, Span paragraph) {
        return at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Length of the quotation mark at that place, 0 for none. */
    private static int markAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '"', '“', '”', '«', '»', '‘', '’' -> 1;
            case '`' -> at + 1 < text.length() && text.charAt(at + 1) == '`' ? 2 : 0;
            case '\'' -> at + 1 < text.length() && text.charAt(at + 1) == '\'' ? 2 : 0;
            default -> 0;
        };
    }

    List<Quotation> all() {
        return all;
    }

    @Nullable
    Quotation at(int offset) {
        for (Quotation quotation : all) {
            if (quotation.span().start() <= offset && offset < quotation.span().end()) {
                return quotation;
            }
        }
        return null;
    }

    /** The quotation that overlaps the span first. */
    @Nullable
    Quotation within(Span span) {
        for (Quotation quotation : all) {
            if (quotation.span().overlaps(span)) {
                return quotation;
            }
        }
        return null;
    }
}
