package org.counterclaim.article.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the paragraphs that the site says itself: buttons, notices, legal text, credits of pictures, sign-offs. */
final class Furniture {

    private static final int SHORT = 30;
    private static final int CAPTION = 60;

    private static final Pattern SIGN_OFF =
            Pattern.compile("^[a-z]{2,6}(?:-[a-z]{2,6})*(?:/[a-z]{1,8}(?:-[a-z]{1,8})*)+$");
    private static final Pattern NUMBERS = Pattern.compile("^(?:\\d[\\d.,:/ kKmM]*|\\d+ of \\d+|#\\d+)\\s*"
            + "(?:min(?:ute)?s? read|min|comments?|shares?|likes?|views?|photos?|images?)?$");
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:https?://\\S+|www\\.\\S+|\\S+@\\S+\\.\\S+|@\\w+|#\\w+(?:\\s+#\\w+)*|pic\\.twitter\\.com/\\S+)$");
    private static final Pattern TWEET = Pattern.compile("^[—–-].{1,60}\\(@\\w+\\).*");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "^(?:©|\\(c\\)|copyright\\b)\\s*(?:copyright\\s*)?(?:©|\\(c\\))?.{0,40}(?:\\d{4}|$).*",
            Pattern.CASE_INSENSITIVE);
    /** As some sites close a caption: "[File: Jane Doe/AP]". */
    private static final Pattern PICTURE_SOURCE = Pattern.compile(
            "\\[(?<file>(?i:file|photo|image|screengrab)\\b[^\\]]{0,10}?)?(?<names>[^\\[\\]]{2,60})\\]$");

    private static final Pattern PICTURE = Pattern.compile("(?i)[(\\[](?:ap |afp |file )?(?:photo|image)");
    private static final Pattern QUOTED = Pattern.compile("[\"“”«»].{12,}");
    private static final Pattern WORD = Pattern.compile("[\\s,|/•·>»&+:()\\[\\]]+");

    private final PageLexicon lexicon;

    Furniture(PageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean is(Paragraph p) {
        return isLineOfTheSite(p) || isLegal(p) || isCaption(p);
    }

    private boolean isLineOfTheSite(Paragraph p) {
        String text = p.text();
        return p.words() <= SHORT
                && text.length() < 400
                && (lexicon.opensNotice(text)
                        || SIGN_OFF.matcher(text).matches()
                        || NUMBERS.matcher(text).matches()
                        || ADDRESS.matcher(text).matches()
                        || TWEET.matcher(text).matches()
                        || isButtons(text)
                        || isPath(text));
    }

    private boolean isButtons(String text) {
        boolean any = false;
        for (String word : WORD.split(text)) {
            if (!word.isEmpty() && !lexicon.isButton(word)) {
                return false;
            }
            any |= !word.isEmpty();
        }
        return any;
    }

    /** "Home > World > Middle East" and "World | Politics | Sport". */
    private static boolean isPath(String text) {
        return text.chars().filter(c -> "|>»›•·".indexOf(c) >= 0).count() >= 2;
    }

    /** A story may speak of a privacy policy: so one such word counts only in a line of a few, and none beside a quote. */
    private boolean isLegal(Paragraph p) {
        String text = p.text();
        if (lexicon.isLegal(text)) {
            return true;
        }
        if (COPYRIGHT.matcher(text).matches()) {
            return !p.endsSentence() || text.length() < 300;
        }
        int needed = p.words() <= 12 && !p.endsSentence() ? 1 : 2;
        return lexicon.notices(text) >= needed && !QUOTED.matcher(text).find();
    }

    private boolean isCaption(Paragraph p) {
        String text = p.text();
        Matcher source = PICTURE_SOURCE.matcher(text);
        if (source.find()) {
            return source.group("file") != null
                    || lexicon.agencyIn(source.group("names")).isPresent();
        }
        boolean isShort = p.words() <= CAPTION;
        return lexicon.hasCredit(text)
                && ((isShort && (lexicon.startsWithCredit(text) || !p.endsSentence()))
                        || PICTURE.matcher(text).find());
    }
}
