package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.counterclaim.access.Actor;
import org.counterclaim.dispute.BarredByInterest;
import org.counterclaim.dispute.Interests;
import org.counterclaim.verdict.Step.Attempt;
import org.counterclaim.verdict.Step.Opening;
import org.jspecify.annotations.Nullable;

/** Asks the table of steps with what is on record of a person: declared interests and earlier reviews, and of the verdict's origins. */
@ApplicationScoped
public class Duties {

    private final Interests interests;
    private final Reviews reviews;
    private final Backings backings;

    Duties(Interests interests, Reviews reviews, Backings backings) {
        this.interests = interests;
        this.reviews = reviews;
        this.backings = backings;
    }

    /** Refuses by the first rule that speaks against a step. */
    void check(Step step, Verdict verdict, Actor actor, @Nullable String reason) {
        step.check(new Attempt(step, verdict, actor, reason, tiesOf(verdict, actor), () -> backings.of(verdict)));
    }

    /** Refuses a first draft: there is no verdict yet that the table could be asked about. */
    void admitToDraft(long disputeId, Actor actor) {
        Step.EDIT.admit(actor);
        if (interests.barring(actor.name(), disputeId) != null) {
            throw new BarredByInterest(actor.name(), disputeId);
        }
    }

    /**
     * What an actor may do to a verdict now, step by step.
     *
     * @param backing what stands behind it
     */
    public Openings openingsFor(Verdict verdict, Actor actor, Supplier<Backing> backing) {
        Ties ties = actor.role() == null ? Ties.NONE : tiesOf(verdict, actor);
        Map<Step, Opening> openings = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            openings.put(step, step.openingFor(verdict, actor, ties, backing));
        }
        return new Openings(openings);
    }

    private Ties tiesOf(Verdict verdict, Actor actor) {
        return new Ties(
                interests.barring(actor.name(), verdict.disputeId()) != null,
                reviews.hasReviewed(actor.name(), verdict));
    }
}
