package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.access.RowNotes;
import org.counterclaim.article.Capture;
import org.counterclaim.article.Captures;
import org.counterclaim.jobs.WorkQueue;
import org.jspecify.annotations.Nullable;

/** Which copies of published evidence are kept, are still to be fetched, or could not be. */
@ApplicationScoped
public class EvidenceArchive implements PanacheRepository<ArchivedEvidence> {

    /** The kind of the work that fetches; its key is the id of the row. */
    static final String WORK = "archive-evidence";

    private final Captures captures;
    private final Captured captured;
    private final WorkQueue queue;
    private final RowNotes rows;
    private final Clock clock;

    EvidenceArchive(Captures captures, Captured captured, WorkQueue queue, RowNotes rows, Clock clock) {
        this.captures = captures;
        this.captured = captured;
        this.queue = queue;
        this.rows = rows;
        this.clock = clock;
    }

    /** Notes, in the transaction of the publication, that every page without a capture is to be captured. */
    void begin(Verdict published) {
        Instant now = clock.instant();
        List<Evidence> evidence = published.content().evidence();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            if (piece.captureId() == null && piece.url() != null) {
                ArchivedEvidence row = new ArchivedEvidence(published, i, piece.url(), piece.excerpt(), now);
                persist(row);
                flush();
                queue.schedule(WORK, String.valueOf(row.id()), now);
            }
        }
    }

    /** The address that is still to be captured; empty where that is done. */
    @Transactional
    Optional<String> due(long id) {
        return findByIdOptional(id)
                .filter(row -> row.state() != ArchiveState.CAPTURED)
                .map(ArchivedEvidence::url);
    }

    /** A copy was made; of two, the first stands. */
    @Transactional
    void captured(long id, Capture capture) {
        ArchivedEvidence row = locked(id);
        if (row.state() != ArchiveState.CAPTURED) {
            row.captured(capture.id(), captured.sighting(capture, row.excerpt()), clock.instant());
            flush();
            rows.note(NotedTables.ARCHIVED, id, Actor.SYSTEM);
        }
    }

    /** @return how often it was tried by now */
    @Transactional
    int failed(long id, String because) {
        ArchivedEvidence row = locked(id);
        if (row.state() != ArchiveState.CAPTURED) {
            row.failed(because, clock.instant());
        }
        return row.tries();
    }

    private ArchivedEvidence locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    /** The evidence of a version in its order, with what became of the copies. */
    public List<Exhibit> exhibits(Verdict verdict) {
        List<Evidence> evidence = verdict.content().evidence();
        Map<Integer, ArchivedEvidence> rows = verdict.state().isPublic()
                ? list("verdictId", verdict.id()).stream()
                        .collect(Collectors.toMap(ArchivedEvidence::ordinal, row -> row))
                : Map.of();
        Set<Long> ids = new HashSet<>();
        evidence.stream().map(Evidence::captureId).filter(Objects::nonNull).forEach(ids::add);
        rows.values().stream()
                .map(ArchivedEvidence::captureId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        Map<Long, Capture> known = captures.of(ids);
        List<Exhibit> exhibits = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            exhibits.add(exhibit(evidence.get(i), rows.get(i), known));
        }
        return exhibits;
    }

    private static Exhibit exhibit(Evidence piece, @Nullable ArchivedEvidence row, Map<Long, Capture> known) {
        Long own = row == null ? piece.captureId() : row.captureId();
        Capture capture = own == null ? null : known.get(own);
        if (capture != null) {
            Sighting sighting = row == null ? piece.sighting() : row.sighting();
            Sighting shown = sighting != null && capture.isRedacted() ? sighting.alone() : sighting;
            return new Exhibit(piece.seen(null, shown), Archived.in(capture));
        }
        return new Exhibit(piece, row == null ? null : Archived.notYet(row));
    }
}
