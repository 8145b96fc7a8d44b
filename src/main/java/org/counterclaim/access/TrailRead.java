package org.counterclaim.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fired while the audit trail is being verified, with some of its entries at a time, so that the features above can look
 * whether what they keep still has the hash that an entry notes. Observed synchronously, in a transaction that only reads;
 * not thread-safe.
 */
public final class TrailRead {

    /** So many broken things of one kind are named. */
    public static final int MOST_NAMED = 100;

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private List<AuditEntry> entries = List.of();

    /**
     * What was kept outside the trail and looked at.
     *
     * @param redacted how many of them were redacted, with their redaction on record
     * @param broken at most {@value TrailRead#MOST_NAMED}
     */
    public record Kept(long checked, long redacted, List<Broken> broken) {
        static final Kept NOTHING = new Kept(0, 0, List.of());
    }

    /**
     * Something that is not as the trail notes it.
     *
     * @param name what it is: "snapshot 2 of article 7"
     * @param noted the number of the entry that notes it
     * @param text what is wrong
     */
    public record Broken(String name, long noted, String text) {}

    /** The entries to look at now. */
    public List<AuditEntry> entries() {
        return entries;
    }

    /** @param kind "snapshots", as the answer names them */
    public void whole(String kind) {
        Kept so = soFar(kind);
        kept.put(kind, new Kept(so.checked + 1, so.redacted, so.broken));
    }

    public void redacted(String kind) {
        Kept so = soFar(kind);
        kept.put(kind, new Kept(so.checked + 1, so.redacted + 1, so.broken));
    }

    public void broken(String kind, Broken one) {
        Kept so = soFar(kind);
        List<Broken> broken = new ArrayList<>(so.broken);
        if (broken.size() < MOST_NAMED) {
            broken.add(one);
        }
        kept.put(kind, new Kept(so.checked + 1, so.redacted, List.copyOf(broken)));
    }

    private Kept soFar(String kind) {
        return kept.getOrDefault(kind, Kept.NOTHING);
    }

    TrailRead of(List<AuditEntry> some) {
        entries = List.copyOf(some);
        return this;
    }

    Map<String, Kept> kept() {
        return Map.copyOf(kept);
    }
}
