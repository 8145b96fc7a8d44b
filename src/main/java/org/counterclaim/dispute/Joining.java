package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Recording.Recorded;
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
    private final MergedScopes merged;
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
            MergedScopes merged,
            Latecomers latecomers,
            Reckoning reckoning,
            Turns turns,
            Audit audit,
            Clock clock) {
        this.disputes = disputes;
        this.members = members;
        this.suggestions = suggestions;
        this.placing = placing;
        this.merged = merged;
        this.latecomers = latecomers;
        this.reckoning = reckoning;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets what an article says join; what it repeats may have told more of a claim. Each dispute is reckoned once, after
     * all of it.
     */
    @Transactional
    public void join(List<Recorded> article) {
        turns.take(Turns.INTAKE);
        Set<Dispute> touched = new LinkedHashSet<>();
        for (Recorded recorded : article) {
            if (!recorded.claim().isCheckworthy()) {
                continue;
            }
            if (recorded.isNew()) {
                touched.add(placed(recorded.claim()));
            } else {
                members.ofClaim(recorded.claim().id())
                        .map(DisputeClaim::dispute)
                        .ifPresent(touched::add);
            }
        }
        touched.forEach(reckoning::refresh);
    }

    /** The dispute that the claim is in from now on, or was in already. */
    private Dispute placed(Claim claim) {
        Optional<DisputeClaim> member = members.ofClaim(claim.id());
        if (member.isPresent()) {
            return member.get().dispute();
        }
        LocalDate day = placing.dayOf(claim);
        Placement found = placing.of(claim);
        Placement placement = found.home() != null
                ? found
                : merged.homeOf(claim, day)
                        .map(home -> Placement.in(home, "A person merged the dispute that asks this into this one."))
                        .orElse(found);
        boolean opened = placement.home() == null;
        Dispute home = placement.home() == null ? open(claim) : placement.home();
        home.takes(day);
        members.persist(new DisputeClaim(home, claim, JoinedBy.RULE, placement.reason(), clock.instant()));
        audit.record(
                Actor.SYSTEM,
                Change.of("dispute", home.id(), opened ? "opened" : "joined")
                        .from(null, "claim " + claim.id())
                        .because(placement.reason()));
        placement.guesses().forEach(guess -> suggestions.suggest(claim, guess.dispute(), guess.why()));
        if (opened) {
            latecomers.suggestFor(home, claim, day);
        }
        return home;
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
}
