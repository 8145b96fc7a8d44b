package org.counterclaim.access.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.counterclaim.access.Break;
import org.counterclaim.access.Head;
import org.counterclaim.access.Role;
import org.counterclaim.access.TrailRead;
import org.counterclaim.access.Verification;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.OneAtATime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/audit:verify")
@Singleton
@Tag(name = "Audit")
class VerificationResource {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Verification verification;
    private final OneAtATime door;

    VerificationResource(Verification verification, Clock clock) {
        this.verification = verification;
        this.door = new OneAtATime(clock, "The audit trail is being verified.");
    }

    @GET
    @RolesAllowed(Role.Name.EDITOR)
    @Operation(
            summary = "Whether the audit trail is what was written, and whether what it notes is still there",
            description =
                    "firstBreak names the first entry that does not hold and what is wrong with it; snapshots.broken"
                            + " names snapshots whose bytes or text are not those that the trail notes. 429 while"
                            + " somebody else verifies.")
    public VerifiedView verify(
            @Parameter(description = "take the chain as known up to this number")
                    @QueryParam("since")
                    @DefaultValue("0")
                    long since,
            @Parameter(description = "a hash noted elsewhere, which has to be in the part looked at")
                    @QueryParam("head")
                    @Nullable
                    String head) {
        if (head != null && !HASH.matcher(head).matches()) {
            throw Invalid.field("head", "hash", "head must be a hash of 64 lower-case hexadecimal digits.");
        }
        OneAtATime.Pass pass = door.enter();
        try {
            return VerifiedView.of(verification.verify(since, head));
        } finally {
            door.leave(pass);
        }
    }

    /**
     * @param entries how many were looked at
     * @param found the number of the entry with the hash that was asked for
     * @param snapshots what the trail notes of articles; so captures of evidence, published verdicts and their records
     * @param tables by the names of tables whose rows the trail notes
     */
    @Schema(name = "VerifiedTrail")
    record VerifiedView(
            boolean ok,
            long entries,
            Head head,
            @Nullable Long found,
            @Nullable Break firstBreak,
            TrailRead.Kept snapshots,
            TrailRead.Kept captures,
            TrailRead.Kept verdicts,
            TrailRead.Kept records,
            Map<String, TrailRead.Kept> tables) {

        static VerifiedView of(Verification.Verified verified) {
            return new VerifiedView(
                    verified.ok(),
                    verified.entries(),
                    verified.head(),
                    verified.foundAt(),
                    verified.firstBreak(),
                    verified.kept("snapshots"),
                    verified.kept("captures"),
                    verified.kept("verdicts"),
                    verified.kept("records"),
                    verified.tables());
        }
    }
}
