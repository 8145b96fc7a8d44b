package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.jspecify.annotations.Nullable;

/** Takes a decision back, so that everything it changed is as it was before. */
@ApplicationScoped
public class Undoing {

    private final Revising revising;
    private final Decisions decisions;
    private final Disputes disputes;
    private final Members members;
    private final Instance<Reversal> reversals;
    private final Reckoning reckoning;
    private final Event<DecisionUndone> undone;
    private final Clock clock;

    Undoing(
            Revising revising,
            Decisions decisions,
            Disputes disputes,
            Members members,
            Instance<Reversal> reversals,
            Reckoning reckoning,
            Event<DecisionUndone> undone,
            Clock clock) {
        this.revising = revising;
        this.decisions = decisions;
        this.disputes = disputes;
        this.members = members;
        this.reversals = reversals;
        this.reckoning = reckoning;
        this.undone = undone;
        this.clock = clock;
    }

    /**
     * @param ifMatch the tag of the dispute that it was decided about, or of the one that it has gone into
     * @return that dispute
     */
    @Transactional
    public Dispute undo(long id, @Nullable String ifMatch, @Nullable String reason, Actor actor) {
        revising.takeTurn();
        Decision decision = decisions.get(id);
        HigherRoleRequired.unlessMay(actor, decision.kind());
        Dispute dispute = standingFor(decision.disputeId());
        dispute.tag().requireMatch(ifMatch);
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        decision.undo(actor, clock.instant(), why);
        decisions.inTheWayOf(decision).ifPresent(later -> {
            throw new DecisionInTheWay(decision, later);
        });
        undone.fire(new DecisionUndone(decision.id(), decision.kind(), concernedBy(decision), decision.at()));
        List<Dispute> changed = reversalOf(decision).reverse(decision);
        changed.forEach(reckoning::refresh);
        changed.forEach(one -> revising.decided(
                one,
                actor,
                Revising.change(one, "decision undone")
                        .from("decision " + id + ", " + decision.kind() + " by " + decision.by(), null)
                        .because(why)));
        return dispute;
    }

    /** The dispute whose tag has to match to undo a decision. */
    @Transactional
    public Dispute disputeOf(Decision decision) {
        return standingFor(decision.disputeId());
    }

    /** The disputes of then and those that they have gone into, and where its claims are by now. */
    private List<Long> concernedBy(Decision decision) {
        Stream<Long> ofThen = decision.disputes().stream()
                .flatMap(id -> Stream.of(id, standingFor(id).id()));
        Stream<Long> ofNow = members.ofClaims(decision.claims()).stream()
                .map(member -> member.dispute().id());
        return Stream.concat(ofThen, ofNow).distinct().toList();
    }

    private Dispute standingFor(long id) {
        return disputes.standingFor(disputes.get(id));
    }

    private Reversal reversalOf(Decision decision) {
        return reversals.stream()
                .filter(reversal -> reversal.kinds().contains(decision.kind()))
                .findFirst()
                .orElseThrow();
    }
}
