package org.counterclaim.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Change;

/**
 * How the audit trail names a snapshot, so that it can be proved later what was kept: by the hashes of its bytes and of its
 * text.
 */
public record NotedSnapshot(long article, int number, String rawSha256, String textSha256) {

    static final String REDACTED = "snapshot redacted";

    private static final String OBJECT = "article";
    private static final Pattern WRITTEN =
            Pattern.compile("snapshot (\\d{1,9}) sha256:([0-9a-f]{64}), text sha256:([0-9a-f]{64})");

    static NotedSnapshot of(Snapshot snapshot) {
        return new NotedSnapshot(
                snapshot.article().id(), snapshot.number(), snapshot.rawSha256(), snapshot.textSha256());
    }

    /** What an entry has to say of a snapshot that was stored. */
    public static String written(Snapshot snapshot) {
        NotedSnapshot noted = of(snapshot);
        return "snapshot " + noted.number + " sha256:" + noted.rawSha256 + ", text sha256:" + noted.textSha256;
    }

    /** What an entry says of a snapshot that was stored; empty where it speaks of something else. */
    public static Optional<NotedSnapshot> in(AuditEntry entry) {
        Change change = entry.change();
        String after = change.after();
        if (!change.objectType().equals(OBJECT)
                || after == null
                || change.action().equals(REDACTED)) {
            return Optional.empty();
        }
        Matcher found = WRITTEN.matcher(after);
        return found.find()
                ? Optional.of(new NotedSnapshot(
                        change.objectId(), Integer.parseInt(found.group(1)), found.group(2), found.group(3)))
                : Optional.empty();
    }

    /** That the snapshot was stored, noted after the fact. */
    static Change notedLater(Snapshot snapshot) {
        return Change.of(OBJECT, snapshot.article().id(), "noted").from(null, written(snapshot));
    }

    Change redactedBecause(String reason) {
        return Change.of(OBJECT, article, REDACTED).from(name(), null).because(reason);
    }

    boolean isRedactedBy(AuditEntry entry) {
        Change change = entry.change();
        return change.objectType().equals(OBJECT)
                && change.objectId() == article
                && change.action().equals(REDACTED)
                && name().equals(change.before());
    }

    private String name() {
        return "snapshot " + number;
    }

    @Override
    public String toString() {
        return name() + " of article " + article;
    }
}
