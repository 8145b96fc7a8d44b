package org.counterclaim.verdict.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.counterclaim.verdict.Correction;
import org.counterclaim.verdict.CorrectionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of change a next version is and why, as an editor sends it. */
@Schema(name = "NewCorrection")
record CorrectionBody(
        @Schema(examples = "CORRECTION") @NotNull CorrectionType type,

        @Schema(examples = "The date was that of the broadcast.") @NotBlank @Size(max = 2000)
        String reason) {

    Correction correction() {
        return new Correction(type, reason.strip());
    }
}
