package org.counterclaim.claim.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a count covers, as the text states it.
 *
 * @param from first day, null when not stated; so {@code to}, the last day, inclusive
 */
public record Stretch(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Stretch UNSTATED = new Stretch(null, null);

    public Stretch {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A stretch of time ends on " + to + " before it begins on " + from);
        }
    }
}
