package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Recording.Recorded;
import org.counterclaim.platform.Turns;

/**
 * Lets the check-worthy claims of an article join their disputes, and settles what they have changed: each dispute is
 * reckoned once, after all of them.
 */
@ApplicationScoped
public class Joining {

    private final Members members;
    private final Seating seating;
    private final Shelving shelving;
    private final Happenings happenings;
    private final DenialsAnew denials;
    private final Events events;
    private final Reckoning reckoning;
    private final Rewording rewording;
    private final Twins twins;
    private final Turns turns;

    Joining(
            Members members,
            Seating seating,
            Shelving shelving,
            Happenings happenings,
            DenialsAnew denials,
            Events events,
            Reckoning reckoning,
            Rewording rewording,
            Twins twins,
            Turns turns) {
        this.members = members;
        this.seating = seating;
        this.shelving = shelving;
        this.happenings = happenings;
        this.denials = denials;
        this.events = events;
        this.reckoning = reckoning;
        this.rewording = rewording;
        this.twins = twins;
        this.turns = turns;
    }

    /** Lets what an article says join; what it repeats may have told more of a claim. */
    @Transactional
    public void join(List<Recorded> article) {
        turns.take(Turns.INTAKE);
        Set<Dispute> touched = new LinkedHashSet<>();
        Set<Dispute> counting = new LinkedHashSet<>();
        Set<Dispute> repeated = new LinkedHashSet<>();
        List<Recorded> worthIt =
                article.stream().filter(one -> one.claim().isCheckworthy()).toList();
        Map<Long, Dispute> homes = members.homesOf(
                worthIt.stream().map(one -> one.claim().id()).distinct().toList());
        for (Recorded recorded : worthIt) {
            Claim claim = recorded.claim();
            Dispute home = homes.get(claim.id());
            if (home != null) {
                (recorded.isNew() ? touched : repeated).add(home);
                if (mayHaveTold(recorded)) {
                    shelving.shelveAnew(claim);
                }
                continue;
            }
            // new, or found worth checking only by this repetition
            home = seating.seat(claim);
            homes.put(claim.id(), home);
            touched.add(home);
            if (claim.figure() != null) {
                counting.add(home);
            }
        }
        touched.addAll(repeated);
        touched.addAll(deniedAnew(counting));
        Map<Dispute, KnownDispute> known = new LinkedHashMap<>();
        touched.forEach(dispute -> known.put(dispute, reckoning.refresh(dispute)));
        repeated.forEach(this::learnDays);
        Set<Dispute> united = new LinkedHashSet<>();
        repeated.forEach(dispute -> united.addAll(twins.unite(dispute)));
        known.keySet().removeAll(united);
        known.forEach(this::wordAnew);
        united.stream().filter(rewording::refresh).forEach(happenings::settle);
    }

    /** Its words and its day are those of its earliest publication; an amount has a day of its own. */
    private static boolean mayHaveTold(Recorded recorded) {
        Claim claim = recorded.claim();
        return !recorded.isNew()
                && (claim.figure() != null
                        || Objects.equals(
                                claim.wordedOn(),
                                recorded.appearance().article().publishedOn()));
    }

    private void wordAnew(Dispute dispute, KnownDispute known) {
        if (dispute.mergedInto() != null) {
            return;
        }
        List<Claim> claims = known.claims().stream().map(KnownClaim::claim).toList();
        if (rewording.refresh(dispute, claims)) {
            happenings.settle(dispute);
        }
    }

    private Set<Dispute> deniedAnew(Set<Dispute> counting) {
        Set<Event> counted = new LinkedHashSet<>();
        for (Dispute dispute : counting) {
            if (dispute.event() != null) {
                counted.add(events.standingFor(dispute.event()));
            }
        }
        Set<Dispute> changed = new LinkedHashSet<>();
        counted.forEach(event -> changed.addAll(denials.of(event, events.daysApart(event.family()))));
        return changed;
    }

    /** A repetition may have told the day that a claim counts up to, and so narrowed its event. */
    private void learnDays(Dispute dispute) {
        if (dispute.event() != null) {
            happenings.reckon(dispute.event());
        }
    }
}
