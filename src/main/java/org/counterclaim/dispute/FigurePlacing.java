package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
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

    Placement of(Asked asked, StoredFigure figure) {
        Event event = asked.event();
        List<Dispute> sameScope =
                event == null ? List.of() : disputes.asking(asked.scope().key(), event);
        List<Placement.Guess> guesses = new ArrayList<>();
        if (!asked.isAttributed()) {
            sameScope.stream()
                    .filter(Dispute::isAttributed)
                    .forEach(dispute -> guesses.add(new Placement.Guess(
                            dispute,
                            asked.claim().source().name() + " gives " + figure.surface()
                                    + " without a source; it may be the figure of one of the parties.")));
        }
        if (asked.scope().needsSubject()) {
            return amounts.of(asked, guesses);
        }
        List<Dispute> candidates = sameScope.stream()
                .filter(dispute -> dispute.isAttributed() == asked.isAttributed())
                .toList();
        List<Dispute> here = candidates.stream()
                .filter(dispute -> dispute.isAtTimeOf(asked.day(), asked.day()))
                .toList();
        candidates.stream()
                .filter(dispute -> !here.contains(dispute))
                .forEach(dispute -> guesses.add(
                        new Placement.Guess(dispute, "The same of the same event, but perhaps on another day.")));
        return here.isEmpty() ? alone(asked, guesses) : in(home(asked, here), asked, guesses, here);
    }

    static boolean isAttributed(Claim claim) {
        return claim.source().type() != SourceType.OUTLET_ITSELF;
    }

    /** A split by a person leaves several: a party's updates stay where its figures are, others go to the nearest day. */
    private Dispute home(Asked asked, List<Dispute> candidates) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        return candidates.stream()
                .min(Comparator.comparing((Dispute dispute) -> !members.hasParty(dispute.id(), asked.party()))
                        .thenComparing(dispute -> daysFrom(asked.day(), dispute))
                        .thenComparing(Dispute::id))
                .orElseThrow();
    }

    private static long daysFrom(@Nullable LocalDate day, Dispute dispute) {
        LocalDate first = dispute.firstDay();
        LocalDate last = dispute.reckoned().lastDay();
        if (day == null || first == null || last == null) {
            return 0;
        }
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(day, first), ChronoUnit.DAYS.between(last, day)));
    }

    private static Placement in(Dispute home, Asked asked, List<Placement.Guess> guesses, List<Dispute> here) {
        DisputeScope scope = asked.scope();
        String reason = "Same question: " + scope.metric() + " of " + scope.population() + ", " + scope.eventKind()
                + " in " + scope.eventPlace() + ", place " + scope.place() + ".";
        return new Placement(home, reason, guesses, bridged(home, here));
    }

    /** A count of a day between two shows that they are of one day; a person's split stays. */
    private static List<Dispute> bridged(Dispute home, List<Dispute> here) {
        return here.stream()
                .filter(other -> other.isOfOneDay() && other.isUntouched() && home.isUntouched() && !other.equals(home))
                .toList();
    }

    private Placement alone(Asked asked, List<Placement.Guess> guesses) {
        DisputeScope scope = asked.scope();
        Stream<Placement.Guess> others = scope.place() == null
                ? Stream.empty()
                : disputes.elsewhere(asked, config.sameEventWithinDays()).stream()
                        .map(dispute -> new Placement.Guess(dispute, whyElsewhere(asked, dispute)));
        return Placement.alone(
                asked.event() == null ? "What event it is about could not be told." : "No dispute asks this yet.",
                Stream.concat(guesses.stream(), others).toList());
    }

    private static String whyElsewhere(Asked asked, Dispute dispute) {
        if (asked.event() == null && dispute.event() == null) {
            return "Same metric and place, but neither article tells clearly what event it is about.";
        }
        return "Same metric and place, but this claim is about " + eventOf(asked.scope()) + " and that dispute about "
                + eventOf(dispute.scope()) + ".";
    }

    private static String eventOf(DisputeScope scope) {
        return scope.eventKind() == null ? "an unknown event" : scope.eventKind() + " in " + scope.eventPlace();
    }
}
