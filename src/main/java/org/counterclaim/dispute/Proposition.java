package org.counterclaim.dispute;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a question of what somebody said: the words of a content in, a question that quotes them out. */
final class Proposition {

    private static final int LONGEST = 160;

    private static final Pattern SPEAKER = Pattern.compile("(?i)(?:he|she|it|they)\\b.*", Pattern.DOTALL);

    /** "X cost N", "X will have cost N"; "the total cost of X at N". */
    private static final Pattern COST = Pattern.compile(
            "(?i)(?:(?<thing>.{3,120}?)\\s+(?:(?:has|had|have|will|would)\\s+)*costs?|"
                    + ".*\\b(?:costs?|price|bill)\\s+(?:of|for)\\s+(?<named>.{3,120}?)\\s+(?:at|to|was|is|of|reached|came\\s+to))\\s*\u2026.*",
            Pattern.DOTALL);

    private Proposition() {}

    /**
     * Asks whether it is true.
     *
     * @param source whom a pronoun at its beginning means
     */
    static String asked(String content, String source) {
        String said = plain(content);
        if (!Clause.is(content.strip())) {
            return "Is it true: \u201c" + said + "\u201d?";
        }
        String of = SPEAKER.matcher(said).matches() ? " of " + source : "";
        return "Is it true" + of + " that " + lowerFirst(said) + "?";
    }

    /** Asks for the number that a content gives. */
    static String askedForFigure(String content, String surface) {
        String said = plain(content.replace(surface, "\u2026"));
        Matcher cost = COST.matcher(said);
        if (cost.matches()) {
            String thing = cost.group("thing") == null ? cost.group("named") : cost.group("thing");
            return "How much did " + lowerFirst(thing) + " cost?";
        }
        return "What is the right figure in \u201c" + said + "\u201d?";
    }

    /** Without the capital letter of a sentence's beginning, where it is not that of a name. */
    private static String lowerFirst(String words) {
        return words.matches("(?s)(?:The|A|An|Its|Their|His|Her|This|These|Those|He|She|It|They|There|No)\\s.*")
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }

    /** Without the conjunction before it, the marks around it and line breaks in it. */
    private static String plain(String content) {
        String said = content.strip()
                .replaceAll("(?i)^that\\s+", "")
                .replaceAll("[.,;]+$", "")
                .replaceAll("^[\"\u201c\u2018]([^\"\u201c\u201d]*[^\"\u201c\u201d.,;])[.,;]*[\"\u201d]$", "$1")
                .replaceAll("\\s+", " ");
        if (said.length() <= LONGEST) {
            return said;
        }
        int end = said.lastIndexOf(' ', LONGEST);
        return said.substring(0, end < LONGEST / 2 ? LONGEST : end) + " \u2026";
    }
}
