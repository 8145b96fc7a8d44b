package org.counterclaim.platform;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param cursor the {@code next} of the page before, null for the first
 * @param limit how many items at most, 1 to {@value #MOST}
 * @param sort the name of a sort key, with "-" before it for descending; null for the list's own order
 */
public record PageRequest(
        @Nullable String cursor, int limit, @Nullable String sort) {

    public static final int MOST = 100;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw Invalid.field("limit", "out-of-range", "limit must be 1 to " + MOST + ".");
        }
    }
}
