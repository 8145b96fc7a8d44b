package org.counterclaim.verdict.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.counterclaim.platform.Invalid;
import org.counterclaim.verdict.Flag;
import org.counterclaim.verdict.NonRating;
import org.counterclaim.verdict.ScaleMapping;
import org.counterclaim.verdict.ScaleMapping.Mapped;
import org.counterclaim.verdict.Severity;
import org.counterclaim.verdict.Veracity;
import org.counterclaim.verdict.web.ScaleView.NormalisedView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/scales:map")
@Tag(name = "Rating scales")
class ScaleMapResource {

    private static final int LONGEST = 200;

    private final ScaleMapping mapping = new ScaleMapping();

    @GET
    @PermitAll
    @Operation(
            summary = "What a label of somebody else's scale means here",
            description = "Case, accents and punctuation do not matter. A label that nobody has told the meaning of is"
                    + " NOT_RATED, with `known` false.")
    public MappedView map(
            @Parameter(description = "as the publisher words it, like Pants on Fire!") @QueryParam("label") @Nullable
                    String label,
            @Parameter(description = "a scale's name or title, whose own meaning then counts first")
                    @QueryParam("publisher")
                    @Nullable
                    String publisher) {
        if (label == null || label.isBlank()) {
            throw Invalid.required("label", "Give the label to map.");
        }
        if (label.length() > LONGEST || (publisher != null && publisher.length() > LONGEST)) {
            throw Invalid.field("label", "too-long", "label and publisher have " + LONGEST + " characters at most.");
        }
        return MappedView.of(mapping.map(label, publisher));
    }

    /**
     * @param label word for word as it was asked
     * @param normalised the veracity or the nonRating, else NOT_RATED
     * @param publication WITHDRAWN for a void check
     * @param scale whose meaning it is; null for what labels usually mean
     */
    @Schema(name = "MappedLabel")
    record MappedView(
            String label,
            boolean known,
            String normalised,
            @Nullable Veracity veracity,
            @Nullable NonRating nonRating,
            List<Flag> flags,
            @Nullable Severity severity,
            @Nullable String publication,
            @Nullable String scale,
            String note) {

        static MappedView of(Mapped mapped) {
            return new MappedView(
                    mapped.label(),
                    mapped.known(),
                    mapped.notRated()
                            ? "NOT_RATED"
                            : String.valueOf(mapped.veracity() == null ? mapped.nonRating() : mapped.veracity()),
                    mapped.veracity(),
                    mapped.nonRating(),
                    List.copyOf(mapped.flags().all()),
                    mapped.severity(),
                    mapped.withdrawn() ? NormalisedView.WITHDRAWN : null,
                    mapped.scale(),
                    mapped.note());
        }
    }
}
