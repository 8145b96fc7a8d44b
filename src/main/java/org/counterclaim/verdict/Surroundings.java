package org.counterclaim.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.article.Capture;
import org.counterclaim.article.CaptureTakenDown;
import org.counterclaim.article.Captures;

/**
 * The words around the excerpts of evidence, once a capture was redacted: the rows of drafts and versions lose them; a frozen
 * record in, the same without them out, marked where they were.
 */
@ApplicationScoped
public class Surroundings {

    private final Captures captures;
    private final EntityManager entityManager;

    Surroundings(Captures captures, EntityManager entityManager) {
        this.captures = captures;
        this.entityManager = entityManager;
    }

    void blank(@Observes CaptureTakenDown capture) {
        entityManager
                .createNativeQuery("update verdict_evidence set quote_prefix = null, quote_suffix = null"
                        + " where capture_id = :capture")
                .setParameter("capture", capture.capture())
                .executeUpdate();
    }

    /** The record as it was frozen where nothing that it quotes was redacted since. */
    String shown(String record) {
        JsonNode tree = CanonicalJson.read(record);
        Set<Long> cited = new HashSet<>();
        tree.findValues("captureId").forEach(id -> cited.add(id.asLong()));
        Set<Long> redacted = captures.of(cited).values().stream()
                .filter(Capture::isRedacted)
                .map(Capture::id)
                .collect(Collectors.toSet());
        if (redacted.isEmpty()) {
            return record;
        }
        tree.findParents("sighting").forEach(piece -> veil(piece, redacted));
        return CanonicalJson.written(tree);
    }

    private static void veil(JsonNode piece, Set<Long> redacted) {
        if (redacted.contains(piece.path("captureId").asLong())
                && piece.path("sighting") instanceof ObjectNode sighting) {
            sighting.remove(Set.of("prefix", "suffix"));
            sighting.put("surroundings", "redacted");
        }
    }
}
