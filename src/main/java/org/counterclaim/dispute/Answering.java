package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import org.counterclaim.platform.Turns;
import org.jspecify.annotations.Nullable;

/** Keeps that a dispute was answered by a published verdict, from which day on it waits anew, and that this has gone stale. */
@ApplicationScoped
public class Answering {

    private final Disputes disputes;
    private final TriageConfig config;
    private final Turns turns;

    Answering(Disputes disputes, TriageConfig config, Turns turns) {
        this.disputes = disputes;
        this.config = config;
        this.turns = turns;
    }

    @Transactional
    public void answered(long dispute, LocalDate day) {
        turns.take(Turns.INTAKE);
        disputes.standingFor(disputes.get(dispute)).answered(day, config);
    }

    /** @param since the day since which a published verdict on it is stale; null where none is */
    @Transactional
    public void stale(long dispute, @Nullable LocalDate since) {
        Dispute standing = disputes.standingFor(disputes.get(dispute));
        if (!Objects.equals(standing.staleSince(), since)) {
            turns.take(Turns.INTAKE);
            standing.staleSince(since, config);
        }
    }
}
