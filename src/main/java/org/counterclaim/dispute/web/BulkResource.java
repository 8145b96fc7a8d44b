package org.counterclaim.dispute.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.Bulk;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.TriageState;
import org.counterclaim.dispute.compare.Conflict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/disputes:bulk")
@Tag(name = "Disputes")
@RolesAllowed(Role.Name.CHECKER)
class BulkResource {

    private final Bulk bulk;
    private final CurrentActor actor;

    BulkResource(Bulk bulk, CurrentActor actor) {
        this.bulk = bulk;
        this.actor = actor;
    }

    /** What is done, in the words of the address that does it alone. */
    enum Op {
        @JsonProperty("triage")
        TRIAGE,
        @JsonProperty("assign")
        ASSIGN,
        @JsonProperty("merge")
        MERGE,
        @JsonProperty("move")
        MOVE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record BulkRequest(
            @NotEmpty
            @Size(max = Bulk.MOST)
            @Schema(examples = "[{\"op\": \"triage\", \"id\": 1, \"ifMatch\": \"\\\"v0\\\"\", \"to\": \"ACCEPTED\"}]")
            List<@NotNull @Valid OperationRequest> operations) {}

    /** One operation with the fields of the call that does it alone; {@code ifMatch} is the ETag of dispute {@code id}. */
    @Schema(name = "BulkOperation")
    record OperationRequest(
            @NotNull
            @Schema(
                    examples = "triage",
                    enumeration = {"triage", "assign", "merge", "move"})
            Op op,

            @NotNull @Schema(examples = "1") Long id,

            @Size(max = 100) @Schema(examples = "\"v0\"") @Nullable
            String ifMatch,

            @Schema(examples = "ACCEPTED") @Nullable TriageState to,
            @Size(max = 2000) @Nullable String reason,
            @Size(max = 100) @Nullable String assignee,
            @Nullable Long claimId,
            @Nullable Long from) {

        Bulk.Operation operation() {
            return new Bulk.Operation(Bulk.Kind.valueOf(op.name()), id, ifMatch, to, reason, assignee, claimId, from);
        }
    }

    record BulkAnswer(List<ChangedView> disputes) {}

    /** A dispute after all operations. */
    @Schema(name = "ChangedDispute")
    record ChangedView(
            long id,
            String etag,
            TriageState triage,
            @Nullable String assignee,
            Conflict conflict,
            int claims,
            @Nullable Long mergedInto) {

        static ChangedView of(Dispute dispute) {
            return new ChangedView(
                    dispute.id(),
                    dispute.tag().toString(),
                    dispute.triage(),
                    dispute.desk().assignee(),
                    dispute.conflict(),
                    dispute.reckoned().claims(),
                    dispute.mergedInto());
        }
    }

    @POST
    @Operation(
            summary = "Triage, assign, merge and move many at once: all or nothing",
            description = "op is triage, assign, merge or move. The first operation that is refused refuses all;"
                    + " `operation` points to it. Each takes the role and the fields of the call that does it alone.")
    public BulkAnswer carryOut(@Valid @NotNull BulkRequest request) {
        List<Bulk.Operation> operations =
                request.operations().stream().map(OperationRequest::operation).toList();
        return new BulkAnswer(bulk.carryOut(operations, actor.get()).stream()
                .map(ChangedView::of)
                .toList());
    }
}
