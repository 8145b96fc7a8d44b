package org.counterclaim.article.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.counterclaim.access.Confirmed;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.article.NotedSnapshot;
import org.counterclaim.article.SnapshotRedacting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/articles")
@Tag(name = "Articles")
class SnapshotRedactionResource {

    private final SnapshotRedacting redacting;
    private final CurrentActor caller;

    SnapshotRedactionResource(SnapshotRedacting redacting, CurrentActor caller) {
        this.redacting = redacting;
        this.caller = caller;
    }

    /** @param confirm true, for it cannot be undone */
    @Schema(name = "SnapshotRedaction")
    record RedactionRequest(
            @NotBlank(message = "is needed: say why it has to go")
            @Size(max = 2000)
            @Schema(examples = "The outlet took it down")
            @Nullable
            String reason,

            @Nullable Boolean confirm) {}

    @POST
    @Path("{id}/snapshots/{number}:redact")
    @RolesAllowed(Role.Name.ADMIN)
    @Transactional
    @Operation(
            summary = "Take a snapshot's text and bytes away for ever",
            description =
                    "Its hashes and the entries of the audit trail stay and still verify; so do the claims read from"
                            + " it, with their quotes. Bytes that another snapshot was read from too stay until that is redacted."
                            + " It cannot be undone: send \"confirm\": true.")
    public RedactedView redact(
            @PathParam("id") long id,
            @PathParam("number") int number,
            @NotNull(message = "is needed: send reason and confirm") @Valid RedactionRequest request) {
        Confirmed.check(request.confirm());
        return RedactedView.of(redacting.redact(id, number, String.valueOf(request.reason()), caller.get()));
    }

    /** @param bytesKeptFor other snapshots that were read from the very same bytes, which so are still there */
    @Schema(name = "RedactedSnapshot")
    record RedactedView(@JsonUnwrapped SnapshotView snapshot, List<OtherView> bytesKeptFor) {

        static RedactedView of(SnapshotRedacting.Redacted redacted) {
            return new RedactedView(
                    SnapshotView.of(redacted.snapshot()),
                    redacted.bytesKeptFor().stream().map(OtherView::of).toList());
        }
    }

    @Schema(name = "SnapshotOfArticle")
    record OtherView(long article, int snapshot) {

        static OtherView of(NotedSnapshot noted) {
            return new OtherView(noted.article(), noted.number());
        }
    }
}
