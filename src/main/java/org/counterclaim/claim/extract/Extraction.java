package org.counterclaim.claim.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one text. Every span refers to {@code text}.
 *
 * @param language BCP 47 of the text, "und" when it cannot be told
 * @param event what the story is about, for finding the dispute that a claim belongs to
 * @param outletCouldNotVerify the outlet says that it could not verify the figures
 */
public record Extraction(
        String language,
        String text,
        List<ExtractedClaim> claims,
        @Nullable EventHint event,
        boolean outletCouldNotVerify,
        List<String> warnings) {

    public Extraction {
        claims = List.copyOf(claims);
        warnings = List.copyOf(warnings);
    }

    /**
     * What happened where, from headline and lede.
     *
     * @param kind a stem of the event's kind: "protest", "earthquake"
     * @param place the country or city, in the gazetteer's name
     */
    public record EventHint(String kind, String place) {}
}
