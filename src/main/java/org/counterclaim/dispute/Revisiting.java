package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.counterclaim.platform.Turns;

/** Reckons again how the disputes of some claims stand, because something about the claims changed. */
@ApplicationScoped
public class Revisiting {

    private final Members members;
    private final Reckoning reckoning;
    private final Turns turns;

    Revisiting(Members members, Reckoning reckoning, Turns turns) {
        this.members = members;
        this.reckoning = reckoning;
        this.turns = turns;
    }

    @Transactional
    public void revisit(Collection<Long> claimIds) {
        turns.take(Turns.INTAKE);
        members.homesOf(claimIds).values().stream()
                .distinct()
                .forEach(reckoning::refresh);
    }
}
