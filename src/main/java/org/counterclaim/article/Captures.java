package org.counterclaim.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.access.NotedTable;
import org.counterclaim.access.RowNotes;
import org.counterclaim.article.page.Shingles;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** All captures, with their WARC records and texts. */
@ApplicationScoped
public class Captures implements PanacheRepository<Capture> {

    /** What the audit trail calls a capture. */
    public static final String OBJECT = "capture";

    private static final String ROW = "capture row";

    private final Audit audit;
    private final RowNotes rows;

    Captures(Audit audit, RowNotes rows) {
        this.audit = audit;
        this.rows = rows;
    }

    public Capture get(long id) {
        Capture capture = findById(id);
        if (capture == null) {
            throw new NotFound(OBJECT, id);
        }
        return capture;
    }

    /** Those of some ids that there are, by id. */
    public Map<Long, Capture> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Capture::id, capture -> capture));
    }

    /** What was captured, without what the record adds; no bytes where that was redacted or cannot be read any more. */
    public byte[] payload(Capture capture) {
        return Warc.payload(kept(capture).record()).map(Bytes::copy).orElseGet(() -> new byte[0]);
    }

    /** The WARC record, as it was written; refuses one that was redacted. */
    public byte[] record(Capture capture) {
        refuseRedacted(capture);
        return kept(capture).record().copy();
    }

    /** The text in which excerpts are looked up, without the record that it stands beside; empty for what has none. */
    public Optional<String> text(Capture capture) {
        return capture.textSha256() == null
                ? Optional.empty()
                : Optional.ofNullable(getEntityManager()
                        .createQuery("select r.text from CaptureRecord r where r.captureId = :id", String.class)
                        .setParameter("id", capture.id())
                        .getSingleResultOrNull());
    }

    /** Refuses one whose text was taken away. */
    public static void refuseRedacted(Capture capture) {
        if (capture.isRedacted()) {
            throw new CaptureRedacted(capture);
        }
    }

    /** By what copies of its text are told; empty for what has none. */
    public Optional<Shingles> runs(Capture capture) {
        if (capture.textSha256() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(getEntityManager()
                        .createQuery("select r.runs from CaptureRecord r where r.captureId = :id", byte[].class)
                        .setParameter("id", capture.id())
                        .getSingleResultOrNull())
                .flatMap(Shingles::read)
                // a capture from before they were kept
                .or(() -> text(capture).map(Shingles::ofBeginning));
    }

    /** Whether the record still has the bytes that it was stored with, and what was captured in it. */
    public boolean isIntact(Capture capture) {
        return check(capture).isIntact();
    }

    /** Whether one is as it was stored; empty where it is not there, or nothing of its record. */
    Optional<Checked> checked(long id) {
        Optional<Capture> capture = findByIdOptional(id);
        if (capture.isEmpty() || getEntityManager().find(CaptureRecord.class, id) == null) {
            return Optional.empty();
        }
        Checked checked = check(capture.get());
        letGo(id);
        return Optional.of(checked);
    }

    /** A page of the trail may note many megabytes. */
    private void letGo(long id) {
        getEntityManager().detach(getEntityManager().find(CaptureRecord.class, id));
    }

    /** All that is known of a capture; its record and its text are proved by their hashes in it. */
    @Produces
    @Singleton
    static NotedTable table() {
        return NotedTable.of(
                "captures",
                ROW,
                "url",
                "found_at",
                "name",
                "media_type",
                "status",
                "length",
                "sha256",
                "record_sha256",
                "record_id",
                "text_sha256",
                "captured_at",
                "captured_by");
    }

    /**
     * What came of looking at a capture.
     *
     * @param noted the SHA-256 of what was captured, as it was stored and as the audit trail has it
     * @param found the SHA-256 of what stands in the record now; null where that is no record any more
     * @param recordIsWhole whether every byte of the record is as it was stored
     * @param textIsWhole whether the text in which excerpts are looked up is the one that was read from it
     */
    public record Checked(long id, String noted, @Nullable String found, boolean recordIsWhole, boolean textIsWhole) {

        public boolean isIntact() {
            return recordIsWhole && textIsWhole && noted.equals(found);
        }
    }

    private Checked check(Capture capture) {
        Bytes record = kept(capture).record();
        return new Checked(
                capture.id(),
                capture.sha256(),
                Warc.payload(record).map(Bytes::sha256).orElse(null),
                record.sha256().equals(capture.recordSha256()),
                text(capture).map(Sha256::of).equals(Optional.ofNullable(capture.textSha256())));
    }

    private CaptureRecord kept(Capture capture) {
        return Objects.requireNonNull(getEntityManager().find(CaptureRecord.class, capture.id()));
    }

    @Transactional
    Capture keep(Recorded recorded, Actor actor) {
        Capture capture = new Capture(recorded, actor.name());
        persist(capture);
        getEntityManager().persist(new CaptureRecord(capture.id(), recorded));
        String what = capture.url() == null ? "file " + capture.name() : capture.url();
        audit.record(
                actor,
                Change.of(OBJECT, capture.id(), "captured")
                        .from(
                                null,
                                "sha256:" + capture.sha256() + ", " + capture.length() + " bytes, "
                                        + capture.mediaType() + ", " + what + ", " + capture.recordId()));
        flush();
        rows.note(ROW, capture.id(), actor);
        return capture;
    }
}
