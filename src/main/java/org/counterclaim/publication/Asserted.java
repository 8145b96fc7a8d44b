package org.counterclaim.publication;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.verdict.Basis.Position;

/**
 * What a position says, as a sentence of its own: the question, answered by its figure, or what the source was read to
 * say. Aggregators show few characters of it (ClaimReview, property claimReviewed: best below 75).
 */
record Asserted(String sentence) {

    private static final int SHORT = 75;

    private static final Pattern HOW_MANY = Pattern.compile("How many (?<rest>.+)\\?");
    private static final Pattern THERE = Pattern.compile("(?<what>.+?) (?<were>were|will) there(?<be> be)?(?<rest>.*)");
    private static final Pattern HOW_MUCH = Pattern.compile("How much did (?<thing>.+) cost\\?");
    private static final Pattern GAP = Pattern.compile("What is the right figure in \u201c(?<said>.+)\u201d\\?");

    /** The figure without the noun that it counts: that stands in the question. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?<number>.*(?:\\d|\\b(?:dozen|hundred|thousand|million|billion)))" + "(?<many>s)?\\b(?!\\d).*");

    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:it|he|she|they)\\b(?=.)");

    static Asserted by(Position position, String question) {
        String figure = position.figure();
        String answered = figure == null ? "" : answer(question, figure.strip());
        String said = answered.isEmpty() ? plain(position) : answered;
        String denied = position.polarity() == Polarity.DENIES && !answered.isEmpty() ? "It is not so that " : "";
        String start = denied.isEmpty() ? said.substring(0, 1).toUpperCase(Locale.ROOT) : said.substring(0, 1);
        return new Asserted(denied + start + said.substring(1));
    }

    /** Without the full stop; cut at a word where it is long. */
    String inShort() {
        if (sentence.length() < SHORT) {
            return sentence;
        }
        int end = sentence.lastIndexOf(' ', SHORT - 2);
        return sentence.substring(0, end < SHORT / 2 ? SHORT - 2 : end) + "\u2026";
    }

    String inFull() {
        return sentence.matches("(?s).*[.!?\u2026\"\u201d]") ? sentence : sentence + ".";
    }

    private static String answer(String question, String figure) {
        Matcher many = HOW_MANY.matcher(question);
        Matcher number = NUMBER.matcher(figure);
        if (many.matches() && number.matches()) {
            return count(number.group("number") + (number.group("many") == null ? "" : "s of"), many.group("rest"));
        }
        Matcher much = HOW_MUCH.matcher(question);
        if (much.matches()) {
            return much.group("thing") + " cost " + figure;
        }
        Matcher gap = GAP.matcher(question);
        return gap.matches() ? gap.group("said").replace("\u2026", figure) : "";
    }

    private static String count(String number, String rest) {
        Matcher there = THERE.matcher(rest);
        if (!there.matches()) {
            return number + " " + rest;
        }
        String be = there.group("be") == null ? " were " : " will be ";
        return "there" + be + number + " " + there.group("what") + there.group("rest");
    }

    /** As it was read, without the conjunction and the marks around it, and with the source for a pronoun at its start. */
    private static String plain(Position position) {
        String said = position.proposition()
                .strip()
                .replaceAll("(?i)^that\\s+", "")
                .replaceAll("^[\"\u201c\u2018]+|[\"\u201d.,;]+$", "")
                .replaceAll("\\s+", " ");
        Matcher pronoun = PRONOUN.matcher(said);
        if (pronoun.lookingAt()) {
            return position.source() + said.substring(pronoun.end());
        }
        return said.isEmpty() ? position.source() : said;
    }
}
