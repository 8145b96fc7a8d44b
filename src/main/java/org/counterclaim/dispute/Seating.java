package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.claim.Claim;

/**
 * Puts one check-worthy claim into the dispute whose question it answers, or opens one. What is unsure becomes a
 * suggestion; what a person decided stays.
 */
@ApplicationScoped
class Seating {

    private final Members members;
    private final Suggestions suggestions;
    private final Placing placing;
    private final MergedScopes merged;
    private final Opening opening;
    private final Latecomers latecomers;
    private final Uniting uniting;
    private final Shelving shelving;
    private final Audit audit;
    private final Clock clock;

    Seating(
            Members members,
            Suggestions suggestions,
            Placing placing,
            MergedScopes merged,
            Opening opening,
            Latecomers latecomers,
            Uniting uniting,
            Shelving shelving,
            Audit audit,
            Clock clock) {
        this.members = members;
        this.suggestions = suggestions;
        this.placing = placing;
        this.merged = merged;
        this.opening = opening;
        this.latecomers = latecomers;
        this.uniting = uniting;
        this.shelving = shelving;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param claim in no dispute yet
     * @return the dispute that it is in from now on
     */
    Dispute seat(Claim claim) {
        Asked asked = placing.asked(claim);
        Placement found = placing.of(asked);
        Placement placement = found.home() != null
                ? found
                : merged.homeOf(asked)
                        .map(home -> Placement.in(home, "A person merged the dispute that asks this into this one."))
                        .orElse(found);
        boolean opened = placement.home() == null;
        Dispute home = placement.home() == null ? opening.open(asked) : placement.home();
        home.takes(asked.day());
        members.persist(new DisputeClaim(home, claim, JoinedBy.RULE, placement.reason(), clock.instant()));
        audit.record(
                Actor.SYSTEM,
                Change.of("dispute", home.id(), opened ? "opened" : "joined")
                        .from(null, "claim " + claim.id())
                        .because(placement.reason()));
        placement.guesses().forEach(guess -> suggestions.suggest(claim, guess.dispute(), guess.why()));
        shelving.shelve(asked);
        if (opened) {
            latecomers.suggestFor(home, asked);
        }
        placement.bridged().forEach(other -> uniting.unite(home, other, "A claim says the same as those of both."));
        return home;
    }
}
