package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.claim.Claim;

/**
 * Looks again at bare denials of a count ("dismissed the toll") when counts of their event have come in: what they can
 * mean depends on which counts there are, and must not depend on which came first. What a person decided stays.
 */
@ApplicationScoped
class DenialsAnew {

    /** As many denials of one event are looked at again; more say nothing that these do not. */
    private static final int MOST = 20;

    private final ClaimWords words;
    private final Members members;
    private final Placing placing;
    private final Opening opening;
    private final Uniting uniting;
    private final Suggestions suggestions;
    private final Audit audit;
    private final Clock clock;

    DenialsAnew(
            ClaimWords words,
            Members members,
            Placing placing,
            Opening opening,
            Uniting uniting,
            Suggestions suggestions,
            Audit audit,
            Clock clock) {
        this.words = words;
        this.members = members;
        this.placing = placing;
        this.opening = opening;
        this.uniting = uniting;
        this.suggestions = suggestions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the disputes that have won or lost a claim */
    Set<Dispute> of(Event event, int withinDays) {
        LocalDate last =
                event.lastDay() == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : event.lastDay();
        LocalDate first = event.firstDay() == null ? last : event.firstDay();
        List<Long> denials = words.inEvent(
                Bucket.ofPlace(event.place()),
                Bucket.DENIED_TOLL,
                event,
                first.minusDays(withinDays),
                last.plusDays(withinDays),
                MOST);
        Set<Dispute> changed = new LinkedHashSet<>();
        for (DisputeClaim member : members.ofClaims(denials)) {
            changed.addAll(placeAnew(member, member.dispute()));
        }
        return changed;
    }

    private Set<Dispute> placeAnew(DisputeClaim member, Dispute home) {
        Claim claim = member.claim();
        Placement placement = placing.of(placing.asked(claim));
        placement.guesses().forEach(guess -> suggestions.suggest(claim, guess.dispute(), guess.why()));
        Dispute meant = placement.home();
        boolean standsAlone = home.scope().metric() == null;
        if (meant == null && !standsAlone) {
            Dispute own = opening.open(claim);
            return moved(member, own, placement.reason());
        }
        if (meant == null || meant.id() == home.id() || suggestions.isRejected(claim, meant)) {
            return Set.of();
        }
        if (standsAlone && meant.isUntouched()) {
            uniting.unite(meant, home, placement.reason());
            return Set.of(meant);
        }
        return moved(member, meant, placement.reason());
    }

    private Set<Dispute> moved(DisputeClaim member, Dispute to, String why) {
        Dispute from = member.dispute();
        String claim = "claim " + member.claim().id();
        member.put(to, JoinedBy.RULE, why, clock.instant(), clock.instant());
        suggestions.withdraw(member.claim(), to);
        audit.record(
                Actor.SYSTEM,
                Change.of("dispute", from.id(), "claim moved out")
                        .from(claim, "dispute " + to.id())
                        .because(why));
        audit.record(
                Actor.SYSTEM,
                Change.of("dispute", to.id(), "claim moved in")
                        .from("dispute " + from.id(), claim)
                        .because(why));
        return new LinkedHashSet<>(List.of(from, to));
    }
}
