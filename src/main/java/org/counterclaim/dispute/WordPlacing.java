package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Claim;
import org.jspecify.annotations.Nullable;

/** Finds the dispute that a claim without a number answers: one about the same event in nearly the same words. */
@ApplicationScoped
class WordPlacing {

    private static final int ENOUGH_WORDS = 2;

    private final Disputes disputes;
    private final Members members;
    private final DenialPlacing denials;
    private final DisputesConfig config;

    WordPlacing(Disputes disputes, Members members, DenialPlacing denials, DisputesConfig config) {
        this.disputes = disputes;
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
        Map<Long, Double> alike = new LinkedHashMap<>();
        for (Members.WordsOf said : members.withoutFigure(scope.eventPlace())) {
            if (!said.isNear(day, config.sameEventWithinDays())) {
                continue;
            }
            Gist other = Gist.of(said.proposition());
            double similarity = gist.similarityTo(other);
            if (isTheSame(gist, other, similarity) && scope.mayBeOfSameEventAs(said.scope())) {
                return Placement.in(
                        disputes.get(said.disputeId()),
                        "Says in nearly the same words, of the same event, what \"" + said.proposition() + "\" says.");
            }
            if (similarity >= config.alikeWords()) {
                alike.merge(said.disputeId(), similarity, Math::max);
            }
        }
        return Placement.alone("No dispute asks this yet.", guesses(alike));
    }

    private boolean isTheSame(Gist one, Gist other, double similarity) {
        return similarity >= config.sameWords()
                && Gist.share(one, other).size() >= ENOUGH_WORDS
                && one.hasSameNumbers(other);
    }

    private List<Placement.Guess> guesses(Map<Long, Double> alike) {
        return alike.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed())
                .limit(Placement.MOST_GUESSES)
                .map(entry -> new Placement.Guess(
                        disputes.get(entry.getKey()),
                        "The words are alike, but not enough to be sure that they say the same."))
                .toList();
    }
}
