package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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
        found.sort(Comparator.comparing(Quotation::span));
        return new Quotations(found);
    }

    private static void scan(String text, Span paragraph, boolean nextOpens, List<Quotation> found) {
        int opened = -1;
        char opener = 0;
        int lastSingle = lastSingle(text, paragraph);
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int length = markAt(text, i);
            if (length == 0) {
                continue;
            }
            char mark = text.charAt(i);
            if (opened < 0) {
                if (canOpen(text, i, length, paragraph) && (mark != '‘' || i < lastSingle)) {
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
        return !afterLetter;
    }

    /** Where a single quotation can close for the last time, -1 for nowhere. */
    private static int lastSingle(String text, Span paragraph) {
        for (int i = paragraph.end() - 1; i >= paragraph.start(); i--) {
            if (text.charAt(i) == '’' && endsWord(text, i, paragraph)) {
                return i;
            }
        }
        return -1;
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
        Quotation before = lastWith(quotation -> quotation.span().start() <= offset);
        return before != null && offset < before.span().end() ? before : null;
    }

    /** The quotation that overlaps the span first. */
    @Nullable
    Quotation within(Span span) {
        List<Quotation> overlapping = overlapping(span);
        return overlapping.isEmpty() ? null : overlapping.get(0);
    }

    List<Quotation> overlapping(Span span) {
        int first = countWhile(quotation -> quotation.span().end() <= span.start());
        int behind = countWhile(quotation -> quotation.span().start() < span.end());
        return all.subList(first, Math.max(first, behind));
    }

    /** The last quotation that ends at that place or before. */
    @Nullable
    Quotation endingBy(int offset) {
        return lastWith(quotation -> quotation.span().end() <= offset);
    }

    /** The first quotation that begins at that place or behind. */
    @Nullable
    Quotation startingFrom(int offset) {
        int next = countWhile(quotation -> quotation.span().start() < offset);
        return next < all.size() ? all.get(next) : null;
    }

    private @Nullable Quotation lastWith(Predicate<Quotation> holds) {
        int count = countWhile(holds);
        return count == 0 ? null : all.get(count - 1);
    }

    /** How many of the quotations, which stand in order and apart, fulfil what only the first ones can: a search by halves. */
    private int countWhile(Predicate<Quotation> holds) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(all.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
