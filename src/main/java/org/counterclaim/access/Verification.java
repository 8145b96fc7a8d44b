package org.counterclaim.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterclaim.access.AuditEntry.Part;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether the audit trail is what was written, and whether what it notes by a hash still has that hash. Reads
 * page by page, each in a transaction of its own, so that neither memory nor time hangs on the length of the chain; what
 * is written meanwhile is left to the next.
 */
@ApplicationScoped
public class Verification {

    private static final int PAGE = 200;

    private final Audit audit;
    private final Event<TrailRead> read;
    private final Event<TrailWalked> walked;
    private final EntityManager entityManager;

    Verification(Audit audit, Event<TrailRead> read, Event<TrailWalked> walked, EntityManager entityManager) {
        this.audit = audit;
        this.read = read;
        this.walked = walked;
        this.entityManager = entityManager;
    }

    /**
     * What came of it.
     *
     * @param entries how many were looked at
     * @param head where the chain ended when it was looked at
     * @param foundAt the number of the entry with the hash that was asked for; null where none has it or none was asked for
     * @param kept what is kept outside the trail, by kind
     */
    public record Verified(
            long entries,
            Head head,
            @Nullable Long foundAt,
            @Nullable Break firstBreak,
            Map<String, TrailRead.Kept> kept) {

        /** @param kind "snapshots", as in {@link TrailRead} */
        public TrailRead.Kept kept(String kind) {
            return kept.getOrDefault(kind, TrailRead.Kept.NOTHING);
        }

        /** What came of the tables whose rows are noted, by their names. */
        public SortedMap<String, TrailRead.Kept> tables() {
            SortedMap<String, TrailRead.Kept> tables = new TreeMap<>();
            kept.forEach((kind, what) -> {
                if (kind.startsWith(RowsInTrail.TABLE)) {
                    tables.put(kind.substring(RowsInTrail.TABLE.length()), what);
                }
            });
            return tables;
        }

        public boolean ok() {
            return firstBreak == null
                    && kept.values().stream().allMatch(kind -> kind.broken().isEmpty());
        }
    }

    /**
     * @param since takes the chain as known up to the entry of this number; 0 for the whole
     * @param noted a hash that somebody noted elsewhere, which has to be in the chain; null for none
     */
    public Verified verify(long since, @Nullable String noted) {
        Head stored = QuarkusTransaction.requiringNew().call(() -> audit.head().orElse(null));
        Walk walk = new Walk(QuarkusTransaction.requiringNew().call(() -> headAt(since)), noted);
        long until = stored == null ? Long.MAX_VALUE : stored.number();
        TrailRead trail = new TrailRead();
        long entries = 0;
        long lastId = Long.MAX_VALUE;
        while (walk.reached().number() < until || entries == 0) {
            List<AuditEntry> page = page(walk, lastId, until);
            if (page.isEmpty()) {
                break;
            }
            read.fire(trail.of(page));
            entries += page.size();
            lastId = page.get(page.size() - 1).id();
        }
        if (since == 0) {
            walked.fire(new TrailWalked(trail));
        }
        walk.end(stored, QuarkusTransaction.requiringNew().call(this::outsideTheChain));
        return new Verified(entries, walk.reached(), walk.foundAt(), walk.firstBreak(), trail.kept());
    }

    private List<AuditEntry> page(Walk walk, long lastId, long until) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<AuditEntry> entries = next(walk.reached().number(), lastId, until);
            Map<Long, Set<Part>> onRecord = redactionsOf(entries);
            for (AuditEntry entry : entries) {
                Set<Part> blanked = EnumSet.noneOf(Part.class);
                blanked.addAll(entry.redacted());
                blanked.removeAll(onRecord.getOrDefault(entry.number(), Set.of()));
                walk.step(entry, blanked);
            }
            return entries;
        });
    }

    /** With its id in the order as well: where somebody took the constraint away, a number can be there twice. */
    private List<AuditEntry> next(long number, long lastId, long until) {
        return entityManager
                .createQuery(
                        "from AuditEntry e where (e.number > :number or (e.number = :number and e.id > :id))"
                                + " and e.number <= :until order by e.number, e.id",
                        AuditEntry.class)
                .setParameter("number", number)
                .setParameter("id", lastId)
                .setParameter("until", until)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private Map<Long, Set<Part>> redactionsOf(List<AuditEntry> entries) {
        Set<Long> blanked = entries.stream()
                .filter(entry -> !entry.redacted().isEmpty())
                .map(AuditEntry::number)
                .collect(Collectors.toSet());
        Map<Long, Set<Part>> redactions = new HashMap<>();
        if (!blanked.isEmpty()) {
            audit.list("objectType = ?1 and objectId in ?2 and number is not null", Redacting.OBJECT, blanked)
                    .forEach(redaction -> redactions
                            .computeIfAbsent(redaction.objectId(), number -> EnumSet.noneOf(Part.class))
                            .addAll(Redacting.partsOf(redaction)));
        }
        return redactions;
    }

    private Head headAt(long since) {
        if (since == 0) {
            return Head.START;
        }
        return audit.find("number", since)
                .firstResultOptional()
                .map(entry -> new Head(entry.number(), entry.hash()))
                .orElseThrow(() -> Invalid.field(
                        "since", "unknown", "since must be the number of an entry of the trail, or 0 for the whole."));
    }

    /** In one statement, so that what is written meanwhile is either in the chain or not there yet. */
    private Outside outsideTheChain() {
        List<Long> ids = entityManager
                .createQuery(
                        "select e.id from AuditEntry e where e.number is null"
                                + " or e.number > (select max(h.number) from ChainHead h) order by e.id",
                        Long.class)
                .setMaxResults(Outside.MOST_NAMED + 1)
                .getResultList();
        return new Outside(ids);
    }
}
