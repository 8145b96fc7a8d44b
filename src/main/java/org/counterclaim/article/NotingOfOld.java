package org.counterclaim.article;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Unnoted;

/**
 * Notes at the start the hashes of snapshots that were stored before the audit trail named them. From then on it can be proved
 * that they have not changed.
 */
@ApplicationScoped
class NotingOfOld {

    private final Unnoted unnoted;
    private final Snapshots snapshots;
    private final Audit audit;

    NotingOfOld(Unnoted unnoted, Snapshots snapshots, Audit audit) {
        this.unnoted = unnoted;
        this.snapshots = snapshots;
        this.audit = audit;
    }

    /** After the entries of before were sealed. */
    @Startup(10)
    void noteAll() {
        unnoted.noteAll(
                "snapshots_to_note",
                "snapshot_id",
                id -> audit.record(Actor.SYSTEM, NotedSnapshot.notedLater(snapshots.findById(id))));
    }
}
