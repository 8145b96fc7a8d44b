package org.counterclaim.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param at the moment, where the time of day is known with its zone
 * @param on the day, as it was where it was published: the day from which "on Friday" counts
 */
public record Published(@Nullable Instant at, LocalDate on) {

    private static final List<DateTimeFormatter> OFFSETS = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]XX"),
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmXXX"),
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XX"),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    public Published {
        if (on.getYear() < 1000 || on.getYear() > 9999) {
            throw new IllegalArgumentException("No year of four digits: " + on);
        }
    }

    public static Published at(Instant instant) {
        return new Published(instant, instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    public static Published on(LocalDate day) {
        return new Published(null, day);
    }

    /** Reads the time as the API takes it; null and blank tell nothing, anything else unreadable is refused. */
    public static @Nullable Published told(@Nullable String publishedAt) {
        if (publishedAt == null || publishedAt.isBlank()) {
            return null;
        }
        return parse(publishedAt)
                .orElseThrow(() -> Invalid.field(
                        "/publishedAt",
                        "unreadable",
                        "publishedAt must be a day such as 2026-02-03 or an instant such as 2026-02-03T10:15:00Z."));
    }

    /** As {@link #told(String)}; what is said to be published days from now is refused: it is a slip of the pen. */
    public static @Nullable Published told(@Nullable String publishedAt, Instant now) {
        Published told = told(publishedAt);
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2);
        if (told != null && told.on().isAfter(latest)) {
            throw Invalid.field("/publishedAt", "in-the-future", "publishedAt must not be later than " + latest + ".");
        }
        return told;
    }

    /** Reads an ISO-8601 date, time or instant, or an HTTP date; empty for anything else. */
    public static Optional<Published> parse(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        String text = written.strip();
        for (DateTimeFormatter format : OFFSETS) {
            try {
                OffsetDateTime time = OffsetDateTime.parse(text, format);
                return Optional.of(new Published(time.toInstant(), time.toLocalDate()));
            } catch (DateTimeParseException | IllegalArgumentException other) {
                // the next format may fit
            }
        }
        return day(text);
    }

    /** A time without its zone tells no moment, but still the day. */
    private static Optional<Published> day(String text) {
        try {
            return Optional.of(on(
                    text.length() > 10
                            ? LocalDateTime.parse(text.replace(' ', 'T')).toLocalDate()
                            : LocalDate.parse(text)));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
