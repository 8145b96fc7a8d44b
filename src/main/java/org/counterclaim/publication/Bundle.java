package org.counterclaim.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Change;
import org.counterclaim.access.Head;
import org.counterclaim.article.Captures;
import org.counterclaim.article.NotedSnapshot;
import org.counterclaim.verdict.Judgements;

/**
 * What goes into a verdict's evidence bundle, before it is written.
 *
 * @param name of the file, without its ending
 * @param date when the version was published, which all files in it get; what came later is not its business
 * @param texts the small files by their names
 * @param copies the articles, each written under the hash of its content
 * @param inFull the ids of what the trail is told about in full, by the type of object
 * @param captures the kept pages and files of its evidence, each written under the hash of its content
 * @param head where the chain of the audit trail ended
 */
public record Bundle(
        String name,
        Instant date,
        SortedMap<String, String> texts,
        List<Copy> copies,
        List<CapturedFile> captures,
        Map<String, Set<Long>> inFull,
        Head head) {

    /** What is told of a version after its publication: what became of it. */
    private static final Set<String> LATER = Set.of("published", "replaced", "withdrawn");

    /** That a copy is not there any more, and why, is told whenever it was. */
    private static final Set<String> REDACTIONS = Set.of("snapshot redacted", "redacted");

    /** These hold the words of drafts, which were not published. */
    private static final Set<String> DRAFTS = Set.of("drafted", "edited");

    /** A kept copy of an article: the bytes, and the text that was read from them. */
    record Copy(long article, int snapshot, String rawSha256, String textSha256) {}

    /** What was captured for a piece of evidence, by the hash of its bytes. */
    record CapturedFile(long capture, String sha256) {}

    /** Whether the bundle tells an entry in full, or by its digest alone. */
    boolean tellsInFull(AuditEntry entry) {
        Change change = entry.change();
        if (!inFull.getOrDefault(change.objectType(), Set.of()).contains(change.objectId())) {
            return false;
        }
        boolean later = entry.at().isAfter(date);
        return switch (change.objectType()) {
            case Judgements.OBJECT, KeptFiles.OBJECT -> true;
            case "verdict" -> !DRAFTS.contains(change.action()) && (!later || LATER.contains(change.action()));
            // of what was kept before there was a trail, the note is later
            case "article" -> !later || notesACopy(entry) || REDACTIONS.contains(change.action());
            case Captures.OBJECT -> !later || REDACTIONS.contains(change.action());
            default -> !later;
        };
    }

    private boolean notesACopy(AuditEntry entry) {
        NotedSnapshot noted = NotedSnapshot.in(entry).orElse(null);
        return noted != null
                && copies.stream()
                        .anyMatch(copy -> copy.article() == noted.article() && copy.snapshot() == noted.number());
    }
}
