package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Moves a claim into another dispute. */
@ApplicationScoped
public class Moving {

    private final Revising revising;
    private final Members members;
    private final Suggestions suggestions;
    private final Reckoning reckoning;
    private final Clock clock;

    Moving(Revising revising, Members members, Suggestions suggestions, Reckoning reckoning, Clock clock) {
        this.revising = revising;
        this.members = members;
        this.suggestions = suggestions;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** @param to the dispute that the claim shall be in; its version is the one that has to match */
    @Transactional
    public Dispute move(long to, @Nullable String ifMatch, long claimId, @Nullable String reason, Actor actor) {
        Dispute target = revising.open(to, ifMatch);
        DisputeClaim member = members.ofClaim(claimId)
                .orElseThrow(() -> Invalid.field(
                        "/claimId", "unknown", "Claim " + claimId + " is in no dispute that it could be moved from."));
        if (member.dispute().id() == to) {
            throw Invalid.field("/claimId", "already-here", "Claim " + claimId + " is in this dispute already.");
        }
        String why = reason == null || reason.isBlank() ? "Moved by " + actor.name() + "." : reason.strip();
        put(member, target, why, actor);
        return target;
    }

    /** Decides on a suggestion; confirmed, the claim is moved. */
    @Transactional
    public Suggestion decide(long id, @Nullable String ifMatch, boolean confirmed, Actor actor) {
        Suggestion suggestion = suggestions.get(id);
        suggestion.tag().requireMatch(ifMatch);
        Dispute target = revising.open(suggestion.dispute().id());
        suggestion.decide(
                confirmed ? Suggestion.State.CONFIRMED : Suggestion.State.REJECTED, actor.name(), clock.instant());
        long claimId = suggestion.claim().id();
        if (confirmed) {
            members.ofClaim(claimId)
                    .filter(member -> member.dispute().id() != target.id())
                    .ifPresent(member -> put(member, target, "Suggestion confirmed: " + suggestion.why(), actor));
        } else {
            revising.decided(
                    target,
                    actor,
                    Revising.change(target, "suggestion rejected")
                            .from("claim " + claimId, null)
                            .because(suggestion.why()));
        }
        suggestions.flush();
        return suggestion;
    }

    private void put(DisputeClaim member, Dispute target, String why, Actor actor) {
        Dispute left = member.dispute();
        member.moveTo(target, why, clock.instant());
        suggestions.answeredByMoving(member.claim(), target, actor.name());
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
    }
}
