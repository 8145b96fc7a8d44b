package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.counterclaim.platform.Turns;

/** Keeps that a dispute was answered by a published verdict: from that day on it waits anew. */
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
        disputes.get(dispute).answered(day, config);
    }
}
