package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.counterclaim.access.Actor;
import org.counterclaim.dispute.Remembered.Guessed;
import org.counterclaim.dispute.Remembered.Seats;
import org.jspecify.annotations.Nullable;

/** Decides on a suggestion: confirmed, the claim is moved; rejected, it stays and is never suggested there again. */
@ApplicationScoped
public class Confirming {

    private final Revising revising;
    private final Members members;
    private final Suggestions suggestions;
    private final Moving moving;
    private final Clock clock;

    Confirming(Revising revising, Members members, Suggestions suggestions, Moving moving, Clock clock) {
        this.revising = revising;
        this.members = members;
        this.suggestions = suggestions;
        this.moving = moving;
        this.clock = clock;
    }

    @Transactional
    public Suggestion decide(long id, @Nullable String ifMatch, boolean confirmed, Actor actor) {
        revising.takeTurn();
        Suggestion suggestion = suggestions.get(id);
        suggestion.tag().requireMatch(ifMatch);
        Dispute target = revising.open(suggestion.dispute().id());
        Suggestion.State to = confirmed ? Suggestion.State.CONFIRMED : Suggestion.State.REJECTED;
        suggestion.decide(to, actor.name(), clock.instant());
        if (confirmed) {
            confirm(suggestion, target, actor);
        } else {
            reject(suggestion, target, actor);
        }
        suggestions.flush();
        return suggestion;
    }

    private void confirm(Suggestion suggestion, Dispute target, Actor actor) {
        long claim = suggestion.claim().id();
        String why = "Suggestion confirmed: " + suggestion.why();
        DisputeClaim member = members.ofClaim(claim)
                .filter(found -> found.dispute().id() != target.id())
                .orElse(null);
        if (member == null) {
            revising.decided(
                    target,
                    actor,
                    Revising.change(target, "suggestion confirmed")
                            .from(null, "claim " + claim)
                            .because(suggestion.why()),
                    made(suggestion, target, null, why));
            return;
        }
        Dispute left = member.dispute();
        Seats before = moving.put(member, target, why, actor);
        revising.keep(
                made(suggestion, target, before, why)
                        .with(left)
                        .touching(Touch.claim(claim))
                        .touching(
                                Touch.standing(left.id()).needed(),
                                Touch.standing(target.id()).needed()),
                actor);
    }

    private void reject(Suggestion suggestion, Dispute target, Actor actor) {
        revising.decided(
                target,
                actor,
                Revising.change(target, "suggestion rejected")
                        .from("claim " + suggestion.claim().id(), null)
                        .because(suggestion.why()),
                made(suggestion, target, null, suggestion.why()));
    }

    private static Made made(Suggestion suggestion, Dispute target, @Nullable Seats before, String why) {
        return Made.ofClaims(
                        Decision.Kind.SUGGESTION,
                        target,
                        new Guessed(suggestion.id(), Suggestion.State.SUGGESTED, before),
                        new Guessed(suggestion.id(), suggestion.state(), null),
                        why)
                .about(suggestion.claim().id())
                .touching(Touch.suggestion(suggestion.id()));
    }
}
