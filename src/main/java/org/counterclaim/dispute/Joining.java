package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
            Happenings happenings,
            DenialsAnew denials,
            Events events,
            Reckoning reckoning,
            Rewording rewording,
            Twins twins,
            Turns turns) {
        this.members = members;
        this.seating = seating;
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
        for (Recorded recorded : article) {
            if (!recorded.claim().isCheckworthy()) {
                continue;
            }
            if (recorded.isNew()) {
                Dispute home = seating.seat(recorded.claim());
                touched.add(home);
                if (recorded.claim().figure() != null) {
                    counting.add(home);
                }
            } else {
                members.ofClaim(recorded.claim().id())
                        .map(DisputeClaim::dispute)
                        .ifPresent(repeated::add);
            }
        }
        touched.addAll(repeated);
        touched.addAll(deniedAnew(counting));
        touched.forEach(reckoning::refresh);
        repeated.forEach(this::learnDays);
        repeated.forEach(dispute -> touched.addAll(twins.unite(dispute)));
        touched.forEach(rewording::refresh);
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
