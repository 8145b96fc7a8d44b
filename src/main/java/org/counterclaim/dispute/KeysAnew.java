package org.counterclaim.dispute;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.counterclaim.platform.Turns;

/**
 * Brings disputes that an older version placed under the keys of this one, when the program starts, so that new claims
 * find them. Where nothing is old it asks one question of the database.
 */
@ApplicationScoped
class KeysAnew {

    private static final int AT_ONCE = 200;

    private final Disputes disputes;
    private final Members members;
    private final Happenings happenings;
    private final Shelving shelving;
    private final Turns turns;

    KeysAnew(Disputes disputes, Members members, Happenings happenings, Shelving shelving, Turns turns) {
        this.disputes = disputes;
        this.members = members;
        this.happenings = happenings;
        this.shelving = shelving;
        this.turns = turns;
    }

    void atStart(@Observes StartupEvent started) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::some) == AT_ONCE;
        }
    }

    private int some() {
        List<Dispute> old = disputes.ofOlderRules(AT_ONCE);
        if (!old.isEmpty()) {
            turns.take(Turns.INTAKE);
            old.forEach(this::place);
        }
        return old.size();
    }

    void place(Dispute dispute) {
        boolean filed = dispute.hasBeenFiled();
        dispute.rescope(dispute.scope().located());
        if (dispute.mergedInto() == null && dispute.reckoned().claims() > 0) {
            happenings.settle(dispute);
        }
        if (!filed) {
            members.of(dispute.id()).stream().map(DisputeClaim::claim).forEach(shelving::shelve);
        }
    }
}
