package org.counterclaim.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a story outside its quotation marks, in lower case: what a newsroom wrote itself. Two stories may well
 * share what somebody said. A quotation that is not closed goes on to the end of its paragraph.
 */
final class Unquoted {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final int most;

    private Unquoted(int most) {
        this.most = most;
    }

    /** @param most how many words are read at most */
    static List<String> wordsOf(Page page, int most) {
        Unquoted unquoted = new Unquoted(most);
        page.body().forEach(paragraph -> unquoted.read(paragraph.of(page.text())));
        return List.copyOf(unquoted.words);
    }

    private void read(String paragraph) {
        boolean quoted = false;
        for (int i = 0; i < paragraph.length() && words.size() < most; ) {
            int c = paragraph.codePointAt(i);
            i += Character.charCount(c);
            boolean wasQuoted = quoted;
            quoted = c == '"' ? !quoted : OPENING.indexOf(c) >= 0 || (quoted && CLOSING.indexOf(c) < 0);
            if (wasQuoted || quoted || !Character.isLetterOrDigit(c)) {
                end();
            } else if (Character.isIdeographic(c)) {
                // a script without spaces: each character is as good as a word
                end();
                word.appendCodePoint(c);
                end();
            } else {
                word.appendCodePoint(c);
            }
        }
        end();
    }

    private void end() {
        if (!word.isEmpty() && words.size() < most) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        word.setLength(0);
    }
}
