package org.counterclaim.verdict;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Unnoted;

/** Notes at the start what was published before the audit trail noted it. From then on it can be proved. */
@ApplicationScoped
class NotingOfOld {

    private final Unnoted unnoted;
    private final Verdicts verdicts;
    private final Judgements judgements;

    NotingOfOld(Unnoted unnoted, Verdicts verdicts, Judgements judgements) {
        this.unnoted = unnoted;
        this.verdicts = verdicts;
        this.judgements = judgements;
    }

    /** After the entries of before were sealed. */
    @Startup(10)
    void noteAll() {
        unnoted.noteAll("verdicts_to_note", "verdict_id", id -> judgements.note(verdicts.get(id), Actor.SYSTEM));
    }
}
