package org.counterclaim.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Head;

/**
 * What goes into a verdict's evidence bundle, before it is written.
 *
 * @param name of the file, without its ending
 * @param date that all files in it get
 * @param texts the small files by their names
 * @param copies the articles, each written under the hash of its content
 * @param inFull the ids of what the trail is told about in full, by the type of object
 * @param head where the chain of the audit trail ended
 */
public record Bundle(
        String name,
        Instant date,
        SortedMap<String, String> texts,
        List<Copy> copies,
        Map<String, Set<Long>> inFull,
        Head head) {

    /** A kept copy of an article: the bytes, and the text that was read from them. */
    record Copy(long article, int snapshot, String rawSha256, String textSha256) {}

    /** Whether the bundle tells an entry in full, or by its digest alone. */
    boolean tellsInFull(AuditEntry entry) {
        return inFull.getOrDefault(entry.change().objectType(), Set.of())
                .contains(entry.change().objectId());
    }
}
