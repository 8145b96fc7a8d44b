package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.counterclaim.platform.Turns;

/** Reckons again how the disputes of some claims stand, because something about the claims changed. */
@ApplicationScoped
public class Revisiting {

    private final Members members;
    private final Shelving shelving;
    private final Reckoning reckoning;
    private final Turns turns;

    Revisiting(Members members, Shelving shelving, Reckoning reckoning, Turns turns) {
        this.members = members;
        this.shelving = shelving;
        this.reckoning = reckoning;
        this.turns = turns;
    }

    @Transactional
    public void revisit(Collection<Long> claimIds) {
        turns.take(Turns.INTAKE);
        List<DisputeClaim> found = members.ofClaims(claimIds);
        found.stream().map(DisputeClaim::claim).forEach(shelving::shelveAnew);
        found.stream().map(DisputeClaim::dispute).distinct().forEach(reckoning::refresh);
    }
}
