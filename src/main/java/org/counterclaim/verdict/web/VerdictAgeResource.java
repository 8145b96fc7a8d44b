package org.counterclaim.verdict.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.platform.NotFound;
import org.counterclaim.verdict.Acknowledging;
import org.counterclaim.verdict.Records;
import org.counterclaim.verdict.VerdictRecord;
import org.counterclaim.verdict.Verdicts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/verdicts")
@Tag(name = "Verdicts")
class VerdictAgeResource {

    private final Verdicts verdicts;
    private final Records records;
    private final Acknowledging acknowledging;
    private final Presenting presenting;
    private final CurrentActor caller;

    VerdictAgeResource(
            Verdicts verdicts,
            Records records,
            Acknowledging acknowledging,
            Presenting presenting,
            CurrentActor caller) {
        this.verdicts = verdicts;
        this.records = records;
        this.acknowledging = acknowledging;
        this.presenting = presenting;
        this.caller = caller;
    }

    @GET
    @Path("{id}/record")
    @PermitAll
    @Transactional
    @Operation(
            summary = "What was known when a version was published",
            description =
                    "Frozen with its hash, which the audit trail names at the publication. Checkers get all of it,"
                            + " everybody else the public part: claims with their quotes, positions, comparisons, evidence.")
    @APIResponse(
            responseCode = "200",
            description = "The record with its hashes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordView.class)))
    @APIResponse(responseCode = "404", description = "Not published, or published before records were kept")
    public RecordView get(@PathParam("id") long id) {
        return view(id);
    }

    @GET
    @Path("{id}/record.json")
    @PermitAll
    @Transactional
    @Operation(
            summary = "The record alone, byte by byte as it was hashed",
            description = "`sha256sum` of the answer is the `sha256` of the record.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response text(@PathParam("id") long id) {
        RecordView view = view(id);
        return Response.ok(view.record(), MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .header(HttpHeaders.ETAG, "\"" + view.sha256() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private RecordView view(long id) {
        VerdictRecord record = record(id);
        return RecordView.of(id, record, records.shown(record, whole()), whole());
    }

    /** That a draft exists is not told to those who may not read it. */
    private VerdictRecord record(long id) {
        if (!verdicts.get(id).state().isPublic()) {
            throw new NotFound("record of verdict", id);
        }
        return records.get(id);
    }

    private boolean whole() {
        return Verdicts.mayReadDrafts(caller.get());
    }

    @POST
    @Path("{id}/staleness:acknowledge")
    @RolesAllowed(Role.Name.EDITOR)
    @Transactional
    @Operation(
            summary = "Say that a stale verdict stands",
            description = "From then on only what comes later makes it stale. `reasons` names those that you have seen;"
                    + " without it all that there are.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerdictView.class)))
    @APIResponse(responseCode = "409", description = "It is not stale (rule not-stale), or not published")
    public Response acknowledge(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AcknowledgementBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "stands",
                                                            value = "{\"reason\": \"The newer count does not change"
                                                                    + " the outcome.\"}")))
                    @NotNull
                    @Valid
                    AcknowledgementBody body) {
        return presenting.found(acknowledging.acknowledge(
                id, ifMatch, body.reasons(), body.reason().strip(), caller.get()));
    }

    /** @param reasons ids of reasons, as the verdict tells them */
    @Schema(name = "StalenessAcknowledgement")
    record AcknowledgementBody(
            @NotBlank @Size(max = 2000) String reason,
            @Size(max = 200) @Nullable List<@NotNull Long> reasons) {}
}
