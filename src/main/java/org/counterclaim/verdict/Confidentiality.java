package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why readers are not told where a piece of evidence is from, and all that they can be told (domain reference 2.1).
 *
 * @param detail as much about the source as can be said
 */
@Embeddable
public record Confidentiality(
        @Enumerated(EnumType.STRING) @Column(name = "withheld_for")
        Reason reason,

        @Column(name = "withheld_detail", columnDefinition = "text")
        String detail) {

    /** What would come of naming the source. */
    @Schema(name = "ConfidentialityReason")
    public enum Reason {
        /** Somebody would be in danger. */
        SAFETY,
        /** The law forbids it. */
        LEGAL,
        /** The source gave it on the condition of not being named. */
        SOURCE_AGREEMENT
    }
}
