package org.counterclaim.dispute.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.TriageConfig;
import org.counterclaim.dispute.TriagePreset;
import org.counterclaim.dispute.TriagePresets;
import org.counterclaim.dispute.Weights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/triage-presets")
@Tag(name = "Triage presets", description = "A person's own weights for the order of the queue")
@RolesAllowed(Role.Name.REPORTER)
class TriagePresetResource {

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,59}";

    private final TriagePresets presets;
    private final TriageConfig config;
    private final CurrentActor actor;

    TriagePresetResource(TriagePresets presets, TriageConfig config, CurrentActor actor) {
        this.presets = presets;
        this.config = config;
        this.actor = actor;
    }

    /** Weights from 0 to 10; one that is left out is the newsroom's. */
    @Schema(name = "PresetRequest")
    record PresetRequest(
            @DecimalMin("0") @DecimalMax("10") @Schema(examples = "2") @Nullable
            Double gap,

            @DecimalMin("0") @DecimalMax("10") @Nullable Double origins,

            @DecimalMin("0") @DecimalMax("10") @Nullable Double recency,

            @DecimalMin("0") @DecimalMax("10") @Nullable Double reach,

            @DecimalMin("0") @DecimalMax("10") @Schema(examples = "5") @Nullable
            Double harm,

            @DecimalMin("0") @DecimalMax("10") @Nullable Double age,

            @DecimalMin("0") @DecimalMax("10") @Nullable Double findings,

            @DecimalMin("0") @DecimalMax("10") @Nullable Double staleness) {

        Weights over(Weights others) {
            return new Weights(
                    or(gap, others.gap()),
                    or(origins, others.origins()),
                    or(recency, others.recency()),
                    or(reach, others.reach()),
                    or(harm, others.harm()),
                    or(age, others.age()),
                    or(findings, others.findings()),
                    or(staleness, others.staleness()));
        }

        private static double or(@Nullable Double given, double other) {
            return given == null ? other : given;
        }
    }

    @Schema(name = "Weights")
    record WeightsView(
            double gap,
            double origins,
            double recency,
            double reach,
            double harm,
            double age,
            double findings,
            double staleness) {
        static WeightsView of(Weights by) {
            return new WeightsView(
                    by.gap(),
                    by.origins(),
                    by.recency(),
                    by.reach(),
                    by.harm(),
                    by.age(),
                    by.findings(),
                    by.staleness());
        }
    }

    @Schema(name = "Preset")
    record PresetView(String name, WeightsView weights) {
        static PresetView of(TriagePreset preset) {
            return new PresetView(preset.name(), WeightsView.of(preset.weights()));
        }
    }

    /** @param newsroom the weights of the configuration */
    @Schema(name = "Presets")
    record PresetsView(WeightsView newsroom, List<PresetView> items) {}

    @GET
    @Operation(summary = "Your presets, and the newsroom's weights", description = "At most 20, by name.")
    public PresetsView list() {
        return new PresetsView(
                WeightsView.of(config.asWeights()),
                presets.of(actor.get().name()).stream().map(PresetView::of).toList());
    }

    @GET
    @Path("{name}")
    @Operation(summary = "One of your presets")
    public RestResponse<PresetView> get(@PathParam("name") String name) {
        return shown(presets.get(actor.get().name(), name));
    }

    @PUT
    @Path("{name}")
    @Operation(
            summary = "Keep a preset of your own",
            description = "If-Match is asked for where you have one of that name. Sort by it with"
                    + " GET /api/v1/disputes?preset=name.")
    public RestResponse<PresetView> keep(
            @PathParam("name") @Pattern(regexp = NAME) String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PresetRequest request) {
        return shown(presets.keep(actor.get().name(), name, request.over(config.asWeights()), ifMatch));
    }

    @DELETE
    @Path("{name}")
    @Operation(summary = "Forget a preset of your own", description = "Answers those that are left.")
    public PresetsView forget(
            @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        presets.forget(actor.get().name(), name, ifMatch);
        return list();
    }

    private static RestResponse<PresetView> shown(TriagePreset preset) {
        return RestResponse.ResponseBuilder.ok(PresetView.of(preset))
                .header(HttpHeaders.ETAG, preset.tag().toString())
                .build();
    }
}
