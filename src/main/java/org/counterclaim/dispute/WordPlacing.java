package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Claim;
import org.jspecify.annotations.Nullable;

/** Finds the dispute that a claim without a number answers: one about the same event in nearly the same words. */
@ApplicationScoped
class WordPlacing {

    private static final int ENOUGH_WORDS = 2;

    private final Members members;
    private final DenialPlacing denials;
    private final DisputesConfig config;

    WordPlacing(Members members, DenialPlacing denials, DisputesConfig config) {
        this.members = members;
        this.denials = denials;
        this.config = config;
    }

    Placement of(Claim claim, @Nullable LocalDate day) {
        if (denials.isOfToll(claim)) {
            return denials.of(claim, day);
        }
        DisputeScope scope = DisputeScope.of(claim);
        Gist gist = Gist.of(claim.proposition());
        Map<Dispute, Double> alike = new LinkedHashMap<>();
        for (DisputeClaim member : members.withoutFigure(scope.eventPlace())) {
            Dispute dispute = member.dispute();
            if (!Disputes.isNear(dispute, day, config.sameEventWithinDays())) {
                continue;
            }
            Gist other = Gist.of(member.claim().proposition());
            double similarity = gist.similarityTo(other);
            if (isTheSame(gist, other, similarity) && scope.mayBeOfSameEventAs(dispute.scope())) {
                return Placement.in(
                        dispute,
                        "Says in nearly the same words, of the same event, what \""
                                + member.claim().proposition() + "\" says.");
            }
            if (similarity >= config.alikeWords()) {
                alike.merge(dispute, similarity, Math::max);
            }
        }
        return Placement.alone("No dispute asks this yet.", guesses(alike));
    }

    private boolean isTheSame(Gist one, Gist other, double similarity) {
        return similarity >= config.sameWords()
                && Gist.share(one, other).size() >= ENOUGH_WORDS
                && one.hasSameNumbers(other);
    }

    private static List<Placement.Guess> guesses(Map<Dispute, Double> alike) {
        List<Placement.Guess> guesses = new ArrayList<>();
        alike.entrySet().stream()
                .sorted(Map.Entry.<Dispute, Double>comparingByValue().reversed())
                .forEach(entry -> guesses.add(new Placement.Guess(
                        entry.getKey(), "The words are alike, but not enough to be sure that they say the same.")));
        return guesses;
    }
}
