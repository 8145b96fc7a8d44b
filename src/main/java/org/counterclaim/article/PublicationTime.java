package org.counterclaim.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Reads when something was published: a day, or an instant with its offset (ISO 8601). */
public final class PublicationTime {

    private PublicationTime() {}

    /**
     * The instant that a caller gave; a mere day counts from its start in UTC.
     *
     * @param pointer the field it came from, for the refusal
     */
    public static @Nullable Instant parse(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.strip().length() <= "2026-02-03".length()
                    ? LocalDate.parse(text.strip()).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException unreadable) {
            throw Invalid.field(
                    pointer, "date", "publishedAt must be a day (2026-02-03) or an instant (2026-02-03T12:00:00Z).");
        }
    }
}
