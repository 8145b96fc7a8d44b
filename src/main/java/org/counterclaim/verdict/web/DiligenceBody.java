package org.counterclaim.verdict.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.counterclaim.verdict.ClaimantContact;
import org.counterclaim.verdict.Diligence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an author did about sources beyond the evidence, as it is shown: the same members as in what an author sends. */
@Schema(name = "VerdictDiligence")
record DiligenceBody(
        String singleSourceJustification,
        String bothSidesConsidered,
        List<ContactBody> claimantContacts,
        String notContactedBecause) {

    static DiligenceBody of(Diligence diligence) {
        return new DiligenceBody(
                diligence.singleSourceJustification(),
                diligence.bothSidesConsidered(),
                diligence.contacts().stream().map(ContactBody::of).toList(),
                diligence.notContactedBecause());
    }

    /** An attempt to ask those whose claim is rated. */
    @Schema(name = "ClaimantContact")
    record ContactBody(
            @NotNull @PastOrPresent Instant attemptedAt,
            @NotBlank @Size(max = 300) String channel,
            @NotBlank @Size(max = 500) String outcome,
            @Size(max = 5000) @Nullable String response) {

        static ContactBody of(ClaimantContact contact) {
            return new ContactBody(contact.attemptedAt(), contact.channel(), contact.outcome(), contact.response());
        }

        ClaimantContact contact() {
            return new ClaimantContact(
                    attemptedAt, channel.strip(), outcome.strip(), response == null ? "" : response.strip());
        }
    }
}
