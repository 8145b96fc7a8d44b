package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.verdict.AppliesTo;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.Gate;
import org.counterclaim.verdict.Policy;
import org.counterclaim.verdict.ReviewMode;
import org.counterclaim.verdict.ReviewPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a policy; what {@code PUT} takes, and who set it when. */
@Schema(name = "Policy")
record PolicyView(
        String name,
        int version,
        String title,
        PlanView review,
        List<CorrectionType> fastLane,
        GateView gate,
        AppliesToView appliesTo,
        String setBy,
        Instant setAt) {

    static PolicyView of(Policy policy) {
        Policy.Terms terms = policy.terms();
        return new PolicyView(
                policy.name(),
                policy.number(),
                terms.title(),
                PlanView.of(terms.plan()),
                List.copyOf(terms.fastLane().types()),
                GateView.of(terms.gate()),
                AppliesToView.of(terms.appliesTo()),
                policy.madeBy(),
                policy.madeAt());
    }

    /** @param role the least role of reviewers */
    @Schema(name = "ReviewPlan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanView(
            ReviewMode mode,
            @Nullable Integer approvals,
            @Nullable Integer quorum,
            String role) {

        static PlanView of(ReviewPlan plan) {
            boolean panel = plan.mode() == ReviewMode.PANEL;
            return new PlanView(
                    plan.mode(),
                    panel ? null : Integer.valueOf(plan.approvals()),
                    panel ? Integer.valueOf(plan.quorum()) : null,
                    plan.reviewers().roleName());
        }
    }

    @Schema(name = "PolicyGate")
    record GateView(int origins, boolean bothSides, boolean contact, boolean oneVerdict) {

        static GateView of(Gate gate) {
            return new GateView(gate.origins(), gate.bothSides(), gate.contact(), gate.oneVerdict());
        }
    }

    @Schema(name = "PolicyAppliesTo")
    record AppliesToView(List<Metric> metrics, List<String> topics) {

        static AppliesToView of(AppliesTo to) {
            return new AppliesToView(List.copyOf(to.metrics()), List.copyOf(to.topics()));
        }
    }
}
