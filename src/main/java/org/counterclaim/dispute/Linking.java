package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.access.Actor;
import org.counterclaim.claim.Claims;
import org.counterclaim.dispute.Remembered.LinkedTo;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Links a claim to the claim that it goes back to, which it only repeats from then on. */
@ApplicationScoped
public class Linking {

    private final Revising revising;
    private final Claims claims;
    private final Members members;
    private final Rulings rulings;
    private final Events events;
    private final Reckoning reckoning;

    Linking(Revising revising, Claims claims, Members members, Rulings rulings, Events events, Reckoning reckoning) {
        this.revising = revising;
        this.claims = claims;
        this.members = members;
        this.rulings = rulings;
        this.events = events;
        this.reckoning = reckoning;
    }

    /** @param ifMatch the tag of the dispute that the claim is in, which is the one that comes back */
    @Transactional
    public Dispute link(long claimId, @Nullable String ifMatch, long origin, @Nullable String reason, Actor actor) {
        revising.takeTurn();
        claims.get(claimId);
        DisputeClaim member = members.ofClaim(claimId)
                .orElseThrow(() -> Invalid.field("id", "in-no-dispute", "Claim " + claimId + " is in no dispute."));
        Dispute dispute = revising.open(member.dispute().id(), ifMatch);
        @Nullable Long before = rulings.originsOf(Set.of(claimId)).get(claimId);
        refuseNonsense(claimId, origin, before);
        refuseOtherEvent(dispute, origin);
        String why = Revising.given(reason, "Linked by " + actor.name() + ".");
        revising.decided(
                dispute,
                actor,
                Revising.change(dispute, "claim linked to its origin")
                        .from("claim " + claimId, "claim " + origin)
                        .because(why),
                Made.ofClaims(Decision.Kind.ORIGIN, dispute, new LinkedTo(before), new LinkedTo(origin), why)
                        .about(claimId, origin)
                        .touching(Touch.origin(claimId)));
        reckoning.refresh(dispute);
        reckoning.refreshWhatGoesBackTo(claimId);
        return dispute;
    }

    /** It may answer another question, but what is said of something else is nobody's origin here. */
    private void refuseOtherEvent(Dispute dispute, long origin) {
        members.ofClaim(origin)
                .map(DisputeClaim::dispute)
                .filter(there -> isElsewhere(dispute.event(), there.event()))
                .ifPresent(there -> {
                    throw Invalid.field(
                            "/origin",
                            "another-event",
                            "Claim " + origin + " is about another event, in dispute " + there.id()
                                    + "; a claim only repeats one about its own.");
                });
    }

    private boolean isElsewhere(@Nullable Event one, @Nullable Event other) {
        return one != null && other != null && one.id() != other.id() && !isPart(one, other) && !isPart(other, one);
    }

    private boolean isPart(Event part, Event whole) {
        return events.wholesOf(part).stream().anyMatch(found -> found.id() == whole.id());
    }

    private void refuseNonsense(long claim, long origin, @Nullable Long before) {
        if (claim == origin) {
            throw Invalid.field("/origin", "same", "A claim is not its own origin.");
        }
        if (claims.findByIdOptional(origin).isEmpty()) {
            throw Invalid.field("/origin", "unknown", "There is no claim " + origin + ".");
        }
        if (Objects.equals(before, origin)) {
            throw Invalid.field("/origin", "already-linked", "Claim " + claim + " is linked to it already.");
        }
        if (rulings.chainOf(origin).contains(claim)) {
            throw Invalid.field("/origin", "circular", "Claim " + origin + " itself goes back to claim " + claim + ".");
        }
    }
}
