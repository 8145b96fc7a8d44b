package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.jspecify.annotations.Nullable;

/** Finds the dispute about a number that somebody denies without naming it: "dismissed the group's toll". */
@ApplicationScoped
class DenialPlacing {

    private final Disputes disputes;
    private final Members members;
    private final DisputesConfig config;

    DenialPlacing(Disputes disputes, Members members, DisputesConfig config) {
        this.disputes = disputes;
        this.members = members;
        this.config = config;
    }

    boolean isOfToll(Claim claim) {
        boolean against = claim.polarity() == Polarity.DENIES || claim.polarity() == Polarity.DOUBTS;
        return claim.figure() == null && against && speaksOfToll(claim.proposition());
    }

    static boolean speaksOfToll(String proposition) {
        return Gist.tokens(proposition).stream().anyMatch(Words.TOLL::contains);
    }

    Placement of(Claim claim, @Nullable LocalDate day) {
        DisputeScope scope = DisputeScope.of(claim);
        if (!scope.hasEvent()) {
            return Placement.alone("A number is denied, but of what event could not be told.", List.of());
        }
        Set<Metric> named = metricsIn(claim.proposition());
        List<Dispute> denied = disputes.figuresOf(scope, day, config.sameEventWithinDays()).stream()
                .filter(dispute -> isRunningTotal(dispute.scope()))
                .filter(dispute ->
                        named.isEmpty() || named.contains(dispute.scope().metric()))
                .filter(dispute ->
                        members.hasOtherParty(dispute.id(), claim.source().party()))
                .toList();
        List<Dispute> ofEveryone = denied.stream()
                .filter(dispute -> dispute.scope().population() == Population.ALL)
                .toList();
        List<Dispute> likely = ofEveryone.isEmpty() ? denied : ofEveryone;
        if (likely.size() == 1) {
            return Placement.in(
                    likely.get(0), "Denies a figure, and this is the only one of the event that it can mean.");
        }
        return Placement.alone(
                likely.isEmpty()
                        ? "The figure that it denies is not on record."
                        : "It denies a figure; which is not clear.",
                likely.stream()
                        .map(dispute -> new Placement.Guess(dispute, "It may be this figure that is denied."))
                        .toList());
    }

    private static boolean isRunningTotal(DisputeScope scope) {
        return scope.cumulation() == Cumulation.CUMULATIVE && !scope.future();
    }

    private static Set<Metric> metricsIn(String proposition) {
        return Gist.tokens(proposition).stream()
                .map(Words::metric)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
