package org.counterclaim.article.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar days as English news pages write them: "Feb 3, 2026", "3 February 2026", "2026-02-03". */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month%s>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    /** A day with or without its year: the whole match is what a dateline or date line may hold. */
    static final String DAY = "(?:\\b" + MONTH.formatted(1)
            + "\\s+(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year1>\\d{4}))?\\b"
            + "|\\b(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH.formatted(2) + "(?:,?\\s+(?<year2>\\d{4}|\\d{2}))?\\b"
            + "|\\b(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2}))";

    private static final Pattern PATTERN = Pattern.compile(DAY, Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** The first day in the words that is given with its year. */
    static Optional<LocalDate> first(String words) {
        Matcher matcher = PATTERN.matcher(words);
        while (matcher.find()) {
            Optional<LocalDate> day = read(matcher);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> read(Matcher matcher) {
        for (int form = 1; form <= 3; form++) {
            String year = matcher.group("year" + form);
            if (year != null) {
                try {
                    return Optional.of(LocalDate.of(
                            year(year),
                            month(matcher.group("month" + form)),
                            Integer.parseInt(matcher.group("day" + form))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Two digits are of the last century from 70 on, as in archives of the wires. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year >= 70 ? 1900 + year : 2000 + year;
    }

    private static int month(String name) {
        return Character.isDigit(name.charAt(0))
                ? Integer.parseInt(name)
                : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
