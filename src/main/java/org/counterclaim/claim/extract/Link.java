package org.counterclaim.claim.extract;

import org.jspecify.annotations.Nullable;

/**
 * One link of an attribution chain. Either may be missing (a passive has no source, a headline no cue).
 *
 * @param audience whom the source told ("AFP"), null if not stated
 */
public record Link(
        @Nullable Mention source,
        @Nullable Cue cue,
        @Nullable String audience) {}
