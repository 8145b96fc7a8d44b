package org.counterclaim.claim.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a sentence and dates or places its figures.
 *
 * @param publishedOn the day of publication, from which relative dates count
 * @param place where the story's event is, used when the sentence names no place of its own
 * @param topic the metric that the story has spoken of last, for "the toll" and bare numbers; may be null
 */
public record FigureContext(
        @Nullable LocalDate publishedOn,
        @Nullable String place,
        @Nullable Metric topic) {}
