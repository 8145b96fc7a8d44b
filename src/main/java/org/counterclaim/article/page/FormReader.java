package org.counterclaim.article.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the form of a paragraph by its words, length and punctuation, never by the site it comes from. */
final class FormReader {

    private static final Pattern CROSS_HEAD = Pattern.compile("^[-–—*=~_#]+\\s*\\S.{0,80}?\\s*[-–—*=~_#]+$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•·▪●◦‣*]|\\(?\\d{1,2}[.)])\\s+.*");
    private static final Pattern QUOTE = Pattern.compile("^[\"“«].{12,}");
    private static final Pattern BYLINE =
            Pattern.compile("^(?i:(?:written |story |report )?by)[: ]\\s*(?<names>[\\p{Lu}\\p{N}][^\"“”?!;]{1,100})$");
    private static final Pattern DAY = Pattern.compile(Dates.DAY, Pattern.CASE_INSENSITIVE);
    /** What may stand beside a day on a line that only dates the page. */
    private static final Pattern BESIDE_A_DAY = Pattern.compile(
            "(?i)\\b(?:first |last |originally )?(?:published|updated|modified|posted|on|at|as of|and|date|time|ago"
                    + "|hours?|minutes?|mins?|days?|yesterday|today|am|pm|a\\.m\\.?|p\\.m\\.?|utc|gmt|[ecmp][sd]?t|bst|cest|local"
                    + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\b|[\\d:.,|/()+\\-–—•·]|\\s");

    private static final Pattern TRUNCATED = Pattern.compile("(?is).*(?:\\.\\.\\.|…|\\]|\\.)\\s*(?:\\(|\\[)?"
            + "(?:read more|continue reading|more|full story|read full story)\\s*[»>→\\])]*$");

    private final PageLexicon lexicon;
    private final DatelineReader datelines;
    private final Furniture furniture;

    FormReader(PageLexicon lexicon, DatelineReader datelines) {
        this.lexicon = lexicon;
        this.datelines = datelines;
        this.furniture = new Furniture(lexicon);
    }

    Form read(Paragraph p) {
        if (furniture.is(p)) {
            return Form.FURNITURE;
        }
        if (lexicon.closes(p.text()) && !p.endsSentence()) {
            return Form.CLOSING;
        }
        if (isDate(p.text())) {
            return Form.DATE;
        }
        if (byline(p).isPresent()) {
            return Form.BYLINE;
        }
        return isDateline(p.text()) ? Form.DATELINE : text(p);
    }

    private static Form text(Paragraph p) {
        int words = p.words();
        if (CROSS_HEAD.matcher(p.text()).matches() && !p.endsSentence()) {
            return Form.TITLE;
        }
        if (BULLET.matcher(p.text()).matches() && words >= 6) {
            return Form.ITEM;
        }
        boolean ends = p.endsSentence() && words >= 2;
        boolean introduces = (p.text().endsWith(":") && words >= 2) || (p.goesOn() && words >= 6);
        boolean quotes = QUOTE.matcher(p.text()).matches() && words >= 8;
        if (ends || introduces || quotes || words >= 25) {
            return Form.PROSE;
        }
        return p.isCapitals() && words <= 4 ? Form.LABEL : Form.TITLE;
    }

    /** The text breaks off: a teaser of another story. */
    boolean isTruncated(Paragraph p) {
        return TRUNCATED.matcher(p.text()).matches();
    }

    private boolean isDateline(String text) {
        return datelines
                .read(text)
                .filter(found -> found.length() == text.length())
                .isPresent();
    }

    private static boolean isDate(String text) {
        if (text.length() > 120 || text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String rest = DAY.matcher(text).replaceAll(" ");
        boolean dated = !rest.equals(text) || text.toLowerCase(Locale.ROOT).contains("ago");
        return dated && BESIDE_A_DAY.matcher(rest).replaceAll("").isEmpty();
    }

    /** The names of a byline, without "by". */
    Optional<String> byline(Paragraph p) {
        Matcher matcher = BYLINE.matcher(p.text());
        return p.words() <= 16 && matcher.matches() && !(p.endsSentence() && p.words() > 6)
                ? Optional.of(matcher.group("names").strip())
                : Optional.empty();
    }
}
