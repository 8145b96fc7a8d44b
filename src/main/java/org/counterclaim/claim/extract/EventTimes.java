package org.counterclaim.claim.extract;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the past time that is told with an event: "last year's flood", "the 2019 protests", "a day earlier, an earthquake". */
final class EventTimes {

    private static final Set<String> SPANS = WordSet.of("""
            day days week weeks fortnight month months year years decade decades""");
    private static final int FIRST_YEAR = 1800;
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;
    private static final int REACH = 6;

    private EventTimes() {}

    /**
     * @param noun the word that names the event
     * @param next the word behind it and its place
     * @return the last day of that time; null when none is told, or the day of publication is not known
     */
    static @Nullable LocalDate of(Sentence sentence, int noun, int next, @Nullable LocalDate published) {
        if (published == null) {
            return null;
        }
        for (int i = noun - 1; i >= Math.max(0, noun - REACH) && !sentence.is(i, ";", "."); i--) {
            LocalDate before = before(sentence, i, published);
            if (before != null) {
                return before;
            }
        }
        return behind(sentence, next, published);
    }

    private static @Nullable LocalDate before(Sentence sentence, int i, LocalDate published) {
        Integer year = year(sentence.word(i), published);
        if (year != null && !sentence.is(i - 1, "since")) {
            return LocalDate.of(year, 12, 31);
        }
        boolean span = sentence.isIn(i, SPANS);
        if (span && sentence.is(i - 1, "last") && sentence.is(i + 1, "'s", "’s")) {
            return ago(sentence.lower(i), published);
        }
        boolean earlier =
                sentence.is(i + 1, "earlier", "before") && (sentence.isComma(i + 2) || sentence.is(i + 2, "in"));
        return span && earlier ? ago(sentence.lower(i), published) : null;
    }

    private static @Nullable LocalDate behind(Sentence sentence, int next, LocalDate published) {
        Integer year = sentence.is(next, "in", "of") ? year(sentence.word(next + 1), published) : null;
        if (year != null) {
            return LocalDate.of(year, 12, 31);
        }
        boolean last = sentence.is(next, "last") && sentence.isIn(next + 1, SPANS);
        if (last) {
            return ago(sentence.lower(next + 1), published);
        }
        boolean earlier = sentence.isIn(next + 1, SPANS) && sentence.is(next + 2, "earlier", "ago");
        return earlier ? ago(sentence.lower(next + 1), published) : null;
    }

    private static @Nullable Integer year(String word, LocalDate published) {
        boolean digits = word.length() == 4 && word.chars().allMatch(Character::isDigit);
        int year = digits ? Integer.parseInt(word) : 0;
        return year >= FIRST_YEAR && year < published.getYear() ? Integer.valueOf(year) : null;
    }

    private static LocalDate ago(String span, LocalDate published) {
        if (span.startsWith("year") || span.startsWith("decade")) {
            return published.minusDays(DAYS_A_YEAR);
        }
        if (span.startsWith("month")) {
            return published.minusDays(DAYS_A_MONTH);
        }
        return published.minusDays(span.startsWith("day") ? 1 : 7);
    }
}
