package org.counterclaim.article.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a page into paragraphs: one a line, but lines that were only broken at a fixed width are put together again. */
final class Paragraphs {

    /** Nobody wraps narrower or wider: typewriter and mail use 60 to 80 columns, a few pages go to 110. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 110;

    private final String page;
    private final List<Span> lines = new ArrayList<>();
    private final List<Boolean> gaps = new ArrayList<>();
    private int width;

    private Paragraphs(String page) {
        this.page = page;
    }

    static List<Paragraph> of(String page) {
        Paragraphs paragraphs = new Paragraphs(page);
        paragraphs.findLines();
        paragraphs.findWidth();
        return paragraphs.join();
    }

    private void findLines() {
        boolean gap = true;
        int start = 0;
        while (start <= page.length()) {
            int end = start;
            while (end < page.length() && !isBreak(page.charAt(end))) {
                end++;
            }
            Span line = strip(start, end);
            if (line.length() > 0) {
                lines.add(line);
                gaps.add(gap);
            }
            gap = line.length() == 0;
            boolean crlf = end + 1 < page.length() && page.charAt(end) == '\r' && page.charAt(end + 1) == '\n';
            start = end + (crlf ? 2 : 1);
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b';
    }

    private Span strip(int start, int end) {
        while (start < end && isBlank(page.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(page.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u00ad';
    }

    /** A greedy line breaker leaves a line only when the next word no longer fits: if most lines are so, that is the width. */
    private void findWidth() {
        int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
        if (longest < NARROWEST || longest > WIDEST) {
            return;
        }
        int full = 0;
        int open = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!gaps.get(i + 1)) {
                pairs++;
                if (isFull(i, longest)) {
                    full++;
                    open += Paragraph.of(page, lines.get(i), false).endsSentence() ? 0 : 1;
                }
            }
        }
        width = full >= 2 && full * 10 >= pairs * 6 && open * 2 >= full ? longest : 0;
    }

    private boolean isFull(int line, int limit) {
        String next = lines.get(line + 1).of(page);
        int word = 0;
        while (word < next.length() && !Character.isWhitespace(next.charAt(word))) {
            word++;
        }
        return lines.get(line).length() + 1 + word > limit;
    }

    private List<Paragraph> join() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || gaps.get(i + 1) || !goesOn(i)) {
                paragraphs.add(Paragraph.of(page, lines.get(first).union(lines.get(i)), gaps.get(first)));
                first = i + 1;
            }
        }
        return paragraphs;
    }

    private boolean goesOn(int line) {
        if (width > 0) {
            return isFull(line, width);
        }
        Paragraph above = Paragraph.of(page, lines.get(line), false);
        return !above.endsSentence()
                && above.words() >= 4
                && Character.isLowerCase(page.charAt(lines.get(line + 1).start()));
    }
}
