package org.counterclaim.claim.figure;

import org.jspecify.annotations.Nullable;

/**
 * What limits a count beyond metric, population and place, read from the words of the text alone (domain reference 3.2).
 *
 * @param period the stated time that is counted
 * @param side whose people are counted, where two sides are at war: a country's or body's name, null when not said
 */
public record Circumstances(
        Agency agency,
        Cause cause,
        Identification identification,
        Stretch period,
        @Nullable String side) {

    public static final Circumstances UNSTATED =
            new Circumstances(Agency.ANY, Cause.ANY, Identification.MIXED, Stretch.UNSTATED, null);
}
