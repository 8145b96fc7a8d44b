package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;

/** Finds the dispute about a number that somebody denies without naming it: "dismissed the group's toll". */
@ApplicationScoped
class DenialPlacing {

    private final Disputes disputes;

    DenialPlacing(Disputes disputes) {
        this.disputes = disputes;
    }

    static boolean isOfToll(Claim claim) {
        boolean against = claim.polarity() == Polarity.DENIES || claim.polarity() == Polarity.DOUBTS;
        return claim.figure() == null
                && against
                && Gist.tokens(claim.proposition()).stream().anyMatch(Words.TOLL::contains);
    }

    Placement of(Asked asked) {
        if (asked.event() == null) {
            return Placement.alone("A number is denied, but of what event could not be told.", List.of());
        }
        Set<Metric> named = metricsIn(asked.claim().proposition());
        List<Dispute> denied = disputes.totalsOf(asked.event(), asked.party()).stream()
                .filter(dispute ->
                        named.isEmpty() || named.contains(dispute.scope().metric()))
                .toList();
        List<Dispute> likely = firstOf(
                firstOf(denied, Dispute::isAttributed),
                dispute -> dispute.scope().population() == Population.ALL);
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

    /** Those that are so, if any are. */
    private static List<Dispute> firstOf(List<Dispute> all, Predicate<Dispute> likelier) {
        List<Dispute> likely = all.stream().filter(likelier).toList();
        return likely.isEmpty() ? all : likely;
    }

    private static Set<Metric> metricsIn(String proposition) {
        return Gist.tokens(proposition).stream()
                .map(Words::metric)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
