package org.counterclaim.verdict.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.counterclaim.access.Role;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.platform.Invalid;
import org.counterclaim.verdict.AppliesTo;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.FastLane;
import org.counterclaim.verdict.Gate;
import org.counterclaim.verdict.Policy;
import org.counterclaim.verdict.ReviewMode;
import org.counterclaim.verdict.ReviewPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an administrator sends for a policy. */
@Schema(name = "NewPolicy")
record PolicyBody(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid PlanBody review,

        @Schema(description = "Kinds of corrections that need one editor's approval and no more")
        @Size(max = 20)
        @Nullable
        Set<@NotNull CorrectionType> fastLane,

        @Valid @Nullable GateBody gate,
        @Valid @Nullable AppliesToBody appliesTo) {

    static final String EXAMPLE = """
            {"title": "A vote of three editors on tolls of war",
             "review": {"mode": "PANEL", "quorum": 3, "role": "editor"},
             "fastLane": ["CORRECTION"],
             "gate": {"origins": 2, "bothSides": true, "contact": false},
             "appliesTo": {"metrics": ["KILLED"], "topics": ["war"]}}""";

    @Schema(name = "NewReviewPlan")
    record PlanBody(
            @NotNull ReviewMode mode,

            @Schema(description = "APPROVALS and BLIND: how many; left out: 1")
            @Min(1)
            @Max(ReviewPlan.MOST_APPROVALS)
            @Nullable
            Integer approvals,

            @Schema(description = "PANEL: how many votes")
            @Min(ReviewPlan.LEAST_QUORUM)
            @Max(ReviewPlan.MOST_QUORUM)
            @Nullable
            Integer quorum,

            @Schema(description = "Least role of reviewers; left out: checker, for EDITOR editor")
            @Pattern(regexp = "checker|editor|admin")
            @Nullable
            String role) {

        ReviewPlan plan() {
            Role least = role == null ? mode == ReviewMode.EDITOR ? Role.EDITOR : Role.CHECKER : Role.named(role);
            if (mode == ReviewMode.PANEL) {
                if (approvals != null) {
                    throw Invalid.field("/review/approvals", "not-here", "A panel votes: give a quorum instead.");
                }
                if (quorum == null) {
                    throw Invalid.required("/review/quorum", "Say how many votes a panel takes, 2 to 9.");
                }
                return new ReviewPlan(mode, 0, quorum, least);
            }
            if (quorum != null) {
                throw Invalid.field("/review/quorum", "not-here", "Only a panel has a quorum: give approvals instead.");
            }
            int wanted = approvals == null ? 1 : approvals;
            if (mode == ReviewMode.EDITOR && (wanted != 1 || !least.includes(Role.EDITOR))) {
                throw Invalid.field(
                        "/review",
                        "contradiction",
                        "In the mode EDITOR one editor decides; take APPROVALS with the role editor for more.");
            }
            return new ReviewPlan(mode, wanted, 0, least);
        }
    }

    @Schema(name = "NewPolicyGate")
    record GateBody(
            @Schema(description = "Independent origins; left out: 2") @Min(1) @Max(Gate.MOST_ORIGINS) @Nullable
            Integer origins,

            boolean bothSides,
            boolean contact,

            @Schema(
                    description =
                            "Whether no other verdict may stand on the question when a first version is published")
            boolean oneVerdict) {

        Gate gate() {
            return new Gate(origins == null ? 2 : origins, bothSides, contact, oneVerdict);
        }
    }

    @Schema(name = "NewPolicyAppliesTo")
    record AppliesToBody(
            @Size(max = 50) @Nullable Set<@NotNull Metric> metrics,

            @Schema(description = "Kinds of event; other names of one kind are taken as that kind")
            @Size(max = 50)
            @Nullable
            Set<@NotBlank @Size(max = 60) @Pattern(regexp = "[\\p{L}\\p{N} '-]*") String> topics) {

        AppliesTo appliesTo() {
            return new AppliesTo(metrics == null ? Set.of() : metrics, topics == null ? Set.of() : topics);
        }
    }

    Policy.Terms terms() {
        return new Policy.Terms(
                title.strip(),
                review.plan(),
                new FastLane(fastLane == null ? Set.of() : fastLane),
                gate == null ? new Gate(2, false, false, false) : gate.gate(),
                appliesTo == null ? new AppliesTo(Set.of(), Set.of()) : appliesTo.appliesTo());
    }
}
