package org.counterclaim.article;

import org.counterclaim.platform.Refusal;

/** Something needs the text or the bytes of a snapshot that was taken down. */
public final class SnapshotRedacted extends Refusal {

    SnapshotRedacted(Snapshot snapshot) {
        super(
                Kind.REDACTED,
                "Snapshot " + snapshot.number() + " of article "
                        + snapshot.article().id() + " was redacted. Its hashes are kept, its text and bytes are not.");
    }
}
