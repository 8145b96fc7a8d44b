package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.counterclaim.verdict.Confidentiality;
import org.counterclaim.verdict.Evidence;
import org.counterclaim.verdict.Stance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as an author sends it; what only the answer tells may be sent back and is left alone.
 *
 * @param url absolute, http or https; this or captureId, or both where the capture is of that page
 * @param interest what the source has at stake
 * @param anonymous whether it rests on a source alone that nobody names
 */
@Schema(name = "Evidence")
@JsonIgnoreProperties({"excerptFound", "selector", "archived"})
record EvidenceBody(
        @Size(max = 2048) @Nullable String url,
        @Nullable Long captureId,
        @Size(max = 5000) @Nullable String excerpt,
        @NotNull Stance stance,
        boolean primary,
        @Size(max = 2000) @Nullable String interest,
        @Valid @Nullable ConfidentialityBody confidentiality,
        boolean anonymous) {

    /** @param detail as much about the source as readers can be told */
    @Schema(name = "Confidentiality")
    record ConfidentialityBody(
            Confidentiality.@NotNull Reason reason,
            @NotBlank @Size(max = 2000) String detail) {

        static @Nullable ConfidentialityBody of(@Nullable Confidentiality confidentiality) {
            return confidentiality == null
                    ? null
                    : new ConfidentialityBody(confidentiality.reason(), confidentiality.detail());
        }

        Confidentiality confidentiality() {
            return new Confidentiality(reason, detail.strip());
        }
    }

    /** The address, null where none is given: a form sends an empty one. */
    @Nullable
    String address() {
        return url == null || url.isBlank() ? null : url.strip();
    }

    Evidence evidence() {
        return new Evidence(
                address(),
                captureId,
                excerpt == null ? "" : excerpt.strip(),
                stance,
                primary,
                interest == null || interest.isBlank() ? null : interest.strip(),
                confidentiality == null ? null : confidentiality.confidentiality(),
                anonymous,
                null);
    }
}
