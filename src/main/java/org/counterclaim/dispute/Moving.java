package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.dispute.Remembered.Seated;
import org.counterclaim.dispute.Remembered.Seats;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Moves a claim into another dispute. */
@ApplicationScoped
public class Moving {

    private final Revising revising;
    private final Members members;
    private final Reseating reseating;
    private final Reckoning reckoning;

    Moving(Revising revising, Members members, Reseating reseating, Reckoning reckoning) {
        this.revising = revising;
        this.members = members;
        this.reseating = reseating;
        this.reckoning = reckoning;
    }

    /** @param to the dispute that the claim shall be in; its version is the one that has to match */
    @Transactional
    public Dispute move(long to, @Nullable String ifMatch, long claimId, @Nullable String reason, Actor actor) {
        Dispute target = revising.open(to, ifMatch);
        DisputeClaim member = members.ofClaim(claimId)
                .orElseThrow(() -> Invalid.field(
                        "/claimId", "unknown", "Claim " + claimId + " is in no dispute that it could be moved from."));
        Dispute left = member.dispute();
        if (left.id() == to) {
            throw Invalid.field("/claimId", "already-here", "Claim " + claimId + " is in this dispute already.");
        }
        String why = Revising.given(reason, "Moved by " + actor.name() + ".");
        Seats before = put(member, target, why, actor);
        revising.keep(
                Made.ofClaims(Decision.Kind.MOVE, target, before, new Seated(to, List.of()), why)
                        .with(left)
                        .about(claimId)
                        .touching(Touch.claim(claimId))
                        .touching(
                                Touch.standing(left.id()).needed(),
                                Touch.standing(to).needed())
                        .touching(before.answered().stream()
                                .map(Touch::suggestion)
                                .toList()),
                actor);
        return target;
    }

    /** Moves it without keeping a decision: that is with whoever has the reason to. */
    Seats put(DisputeClaim member, Dispute target, String why, Actor actor) {
        Dispute left = member.dispute();
        Seats before = reseating.move(List.of(member), target, why, actor);
        reckoning.refresh(left);
        reckoning.refresh(target);
        String claim = "claim " + member.claim().id();
        revising.decided(
                left,
                actor,
                Revising.change(left, "claim moved out")
                        .from(claim, "dispute " + target.id())
                        .because(why));
        revising.decided(
                target,
                actor,
                Revising.change(target, "claim moved in")
                        .from("dispute " + left.id(), claim)
                        .because(why));
        return before;
    }
}
