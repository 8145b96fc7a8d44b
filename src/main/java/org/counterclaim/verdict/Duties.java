package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.dispute.BarredByInterest;
import org.counterclaim.dispute.Interests;
import org.counterclaim.dispute.StandingNow;
import org.counterclaim.verdict.Step.Attempt;
import org.counterclaim.verdict.Step.Opening;
import org.jspecify.annotations.Nullable;

/** Asks the table of steps with what is on record of a person: declared interests and earlier reviews, and of the verdict's origins. */
@ApplicationScoped
public class Duties {

    private final Verdicts verdicts;
    private final Interests interests;
    private final Reviews reviews;
    private final Backings backings;

    Duties(Verdicts verdicts, Interests interests, Reviews reviews, Backings backings) {
        this.verdicts = verdicts;
        this.interests = interests;
        this.reviews = reviews;
        this.backings = backings;
    }

    /** Refuses by the first rule that speaks against a step. */
    void check(Step step, Verdict verdict, Actor actor, @Nullable String reason) {
        check(step, verdict, actor, reason, null);
    }

    /** The same, where it has been reckoned already how the dispute stands; null to have that done if a rule asks. */
    void check(Step step, Verdict verdict, Actor actor, @Nullable String reason, @Nullable StandingNow now) {
        Supplier<Backing> backing = () -> now == null ? backings.of(verdict) : backings.of(verdict, now);
        step.check(new Attempt(step, verdict, actor, reason, tiesOf(verdict, actor), backing));
    }

    /**
     * The same as a question apart, before a transaction makes others wait: what was read for it does not count in the
     * caller's, which has to check again.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void foresee(Step step, long id, @Nullable String ifMatch, Actor actor, @Nullable String reason) {
        step.admit(actor);
        Verdict verdict = verdicts.get(id);
        verdict.tag().requireMatch(ifMatch);
        check(step, verdict, actor, reason);
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
                reviews.hasReviewed(actor.name(), verdict),
                verdict.state() == Step.PUBLISH.from() ? tiedHands(verdict) : List.of());
    }

    private List<String> tiedHands(Verdict verdict) {
        return Stream.concat(Stream.of(verdict.author()), reviews.approversOf(verdict).stream())
                .distinct()
                .filter(person -> interests.barring(person, verdict.disputeId()) != null)
                .toList();
    }
}
