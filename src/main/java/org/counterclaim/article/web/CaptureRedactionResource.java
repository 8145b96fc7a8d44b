package org.counterclaim.article.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.counterclaim.access.Confirmed;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.article.CaptureRedacting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/captures")
@Tag(name = "Captures")
class CaptureRedactionResource {

    private final CaptureRedacting redacting;
    private final CurrentActor caller;

    CaptureRedactionResource(CaptureRedacting redacting, CurrentActor caller) {
        this.redacting = redacting;
        this.caller = caller;
    }

    /** @param confirm true, for it cannot be undone */
    @Schema(name = "CaptureRedaction")
    record RedactionRequest(
            @NotBlank(message = "is needed: say why it has to go")
            @Size(max = 2000)
            @Schema(examples = "The site took it down")
            @Nullable
            String reason,

            @Nullable Boolean confirm) {}

    @POST
    @Path("{id}:redact")
    @RolesAllowed(Role.Name.ADMIN)
    @Transactional
    @Operation(
            summary = "Take what was captured away for ever",
            description =
                    "Its hashes and the entries of the audit trail stay and still verify; so do the excerpts that verdicts"
                            + " quote. The reason is told in evidence bundles. It cannot be undone: send"
                            + " \"confirm\": true.")
    @APIResponse(responseCode = "200", description = "The capture, with its redaction")
    @APIResponse(responseCode = "410", description = "redacted: it was redacted before")
    public CaptureView redact(
            @PathParam("id") long id,
            @NotNull(message = "is needed: send reason and confirm") @Valid RedactionRequest request) {
        Confirmed.check(request.confirm());
        return CaptureView.of(redacting.redact(id, String.valueOf(request.reason()), caller.get()), false);
    }
}
