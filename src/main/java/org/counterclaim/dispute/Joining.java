package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.claim.Claim;
import org.counterclaim.platform.Turns;

/**
 * Puts a check-worthy claim into the dispute whose question it answers, or opens one. What is unsure becomes a
 * suggestion; what a person decided stays.
 */
@ApplicationScoped
public class Joining {

    private final Disputes disputes;
    private final Members members;
    private final Suggestions suggestions;
    private final Placing placing;
    private final Latecomers latecomers;
    private final Reckoning reckoning;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    Joining(
            Disputes disputes,
            Members members,
            Suggestions suggestions,
            Placing placing,
            Latecomers latecomers,
            Reckoning reckoning,
            Turns turns,
            Audit audit,
            Clock clock) {
        this.disputes = disputes;
        this.members = members;
        this.suggestions = suggestions;
        this.placing = placing;
        this.latecomers = latecomers;
        this.reckoning = reckoning;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /** The dispute that the claim is in from now on, or was in already. */
    @Transactional
    public Dispute join(Claim claim) {
        if (!claim.isCheckworthy()) {
            throw new IllegalArgumentException("Claim " + claim.id() + " is not check-worthy and joins no dispute");
        }
        turns.take(Turns.INTAKE);
        Optional<DisputeClaim> member = members.ofClaim(claim.id());
        if (member.isPresent()) {
            return refreshed(member.get().dispute());
        }
        Placement placement = placing.of(claim);
        boolean opened = placement.home() == null;
        Dispute home = placement.home() == null ? open(claim) : placement.home();
        members.persist(new DisputeClaim(home, claim, JoinedBy.RULE, placement.reason(), clock.instant()));
        audit.record(
                Actor.SYSTEM,
                Change.of("dispute", home.id(), opened ? "opened" : "joined")
                        .from(null, "claim " + claim.id())
                        .because(placement.reason()));
        placement.guesses().forEach(guess -> suggestions.suggest(claim, guess.dispute(), guess.why()));
        if (opened) {
            latecomers.suggestFor(home, claim, placing.dayOf(claim));
        }
        return refreshed(home);
    }

    /** Reckons the claim's dispute anew, after a repetition has told more of the claim; nothing if it is in none. */
    @Transactional
    public Optional<Dispute> refresh(Claim claim) {
        turns.take(Turns.INTAKE);
        return members.ofClaim(claim.id()).map(DisputeClaim::dispute).map(this::refreshed);
    }

    private Dispute open(Claim claim) {
        Instant now = clock.instant();
        Dispute dispute = new Dispute(
                Question.askedBy(claim),
                DisputeScope.of(claim),
                FigurePlacing.isAttributed(claim),
                now,
                LocalDate.ofInstant(now, ZoneOffset.UTC));
        disputes.persist(dispute);
        return dispute;
    }

    private Dispute refreshed(Dispute dispute) {
        reckoning.refresh(dispute);
        return dispute;
    }
}
