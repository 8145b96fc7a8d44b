package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.extract.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dispute that a number answers: same metric, unit, population, place, event and time. An outlet's own number
 * is never joined to that of a source, because nobody knows whether it is that source's (domain reference 5.9, 8).
 */
@ApplicationScoped
class FigurePlacing {

    private final Disputes disputes;
    private final Members members;
    private final AmountPlacing amounts;
    private final DisputesConfig config;

    FigurePlacing(Disputes disputes, Members members, AmountPlacing amounts, DisputesConfig config) {
        this.disputes = disputes;
        this.members = members;
        this.amounts = amounts;
        this.config = config;
    }

    Placement of(Claim claim, StoredFigure figure, @Nullable LocalDate day) {
        DisputeScope scope = DisputeScope.of(claim);
        List<Dispute> sameScope = disputes.ofScope(scope.key(), day, config.sameEventWithinDays());
        boolean attributed = isAttributed(claim);
        List<Dispute> candidates = sameScope.stream()
                .filter(dispute -> dispute.isAttributed() == attributed)
                .toList();
        List<Placement.Guess> guesses = new ArrayList<>();
        if (!attributed) {
            sameScope.stream()
                    .filter(Dispute::isAttributed)
                    .forEach(dispute -> guesses.add(new Placement.Guess(
                            dispute,
                            claim.source().name() + " gives " + figure.surface()
                                    + " without a source; it may be the figure of one of the parties.")));
        }
        if (scope.needsSubject()) {
            return amounts.of(claim, day, guesses);
        }
        Placement placement =
                scope.hasEvent() ? ofOneEvent(claim, scope, candidates, guesses) : ofNoEvent(candidates, guesses);
        return placement.home() == null ? withOtherEvents(placement, scope, day, sameScope) : placement;
    }

    static boolean isAttributed(Claim claim) {
        return claim.source().type() != SourceType.OUTLET_ITSELF;
    }

    private Placement ofOneEvent(
            Claim claim, DisputeScope scope, List<Dispute> candidates, List<Placement.Guess> guesses) {
        if (candidates.isEmpty()) {
            return Placement.alone("No dispute asks this yet.", guesses);
        }
        // a split by a person leaves several: a party's updates stay where its figures are
        Dispute home = candidates.stream()
                .filter(dispute -> members.hasParty(dispute.id(), claim.source().party()))
                .findFirst()
                .orElse(candidates.get(0));
        String reason = "Same question: " + scope.metric() + " of " + scope.population() + ", " + scope.eventKind()
                + " in " + scope.eventPlace() + ", place " + scope.place() + ".";
        return new Placement(home, reason, guesses);
    }

    private Placement ofNoEvent(List<Dispute> candidates, List<Placement.Guess> guesses) {
        candidates.forEach(dispute -> guesses.add(new Placement.Guess(
                dispute, "Same metric and place, but neither article tells clearly what event it is about.")));
        return Placement.alone("What event it is about could not be told.", guesses);
    }

    private Placement withOtherEvents(
            Placement placement, DisputeScope scope, @Nullable LocalDate day, List<Dispute> sameScope) {
        if (scope.place() == null) {
            return placement;
        }
        Stream<Placement.Guess> others =
                disputes.ofLooseScope(scope.looseKey(), day, config.sameEventWithinDays()).stream()
                        .filter(dispute -> !sameScope.contains(dispute))
                        .map(dispute -> new Placement.Guess(
                                dispute,
                                "Same metric and place, but this claim is about " + eventOf(scope)
                                        + " and that dispute about " + eventOf(dispute.scope()) + "."));
        return Placement.alone(
                placement.reason(),
                Stream.concat(placement.guesses().stream(), others).toList());
    }

    private static String eventOf(DisputeScope scope) {
        return scope.eventKind() == null ? "an unknown event" : scope.eventKind() + " in " + scope.eventPlace();
    }
}
