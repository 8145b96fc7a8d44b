package org.counterclaim.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Fired while the audit trail is being verified, with some of its entries at a time, so that the features above can look
 * whether what they keep still has the hash that an entry notes. Observed synchronously, outside any transaction; not
 * thread-safe.
 */
public final class TrailRead {

    /** So many broken things of one kind are named. */
    public static final int MOST_NAMED = 100;

    private static final Logger LOG = Logger.getLogger(TrailRead.class);

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
     * @param noted the number of the entry that notes it; 0 where none does
     * @param text what is wrong
     */
    public record Broken(String name, long noted, String text) {}

    /** The entries to look at now. */
    public List<AuditEntry> entries() {
        return entries;
    }

    /** What came of looking at one thing; {@code wrong} is null where nothing is. */
    public record Found(boolean redacted, @Nullable String wrong) {

        public static final Found WHOLE = new Found(false, null);
        public static final Found REDACTED = new Found(true, null);

        public static Found broken(String wrong) {
            return new Found(false, wrong);
        }
    }

    /**
     * Looks at one thing, in a transaction of its own: what is so spoilt that it cannot be read is broken, and the rest is
     * looked at all the same.
     *
     * @param kind "snapshots", as the answer names them
     * @param name what it is: "snapshot 2 of article 7"
     */
    public void look(String kind, String name, AuditEntry entry, Callable<Found> looking) {
        Found found;
        try {
            found = QuarkusTransaction.requiringNew().call(looking);
        } catch (RuntimeException unreadable) {
            LOG.warnf(unreadable, "%s, noted by audit entry %d, cannot be read", name, entry.number());
            found = Found.broken("It cannot be read any more.");
        }
        Kept so = kept.getOrDefault(kind, Kept.NOTHING);
        List<Broken> broken = new ArrayList<>(so.broken);
        if (found.wrong != null && broken.size() < MOST_NAMED) {
            broken.add(new Broken(name, entry.number(), found.wrong));
        }
        kept.put(kind, new Kept(so.checked + 1, so.redacted + (found.redacted ? 1 : 0), List.copyOf(broken)));
    }

    /** Names something that no entry notes. */
    void addBroken(String kind, String name, String wrong) {
        Kept so = kept.getOrDefault(kind, Kept.NOTHING);
        List<Broken> broken = new ArrayList<>(so.broken);
        if (broken.size() < MOST_NAMED) {
            broken.add(new Broken(name, 0, wrong));
        }
        kept.put(kind, new Kept(so.checked, so.redacted, List.copyOf(broken)));
    }

    TrailRead of(List<AuditEntry> some) {
        entries = List.copyOf(some);
        return this;
    }

    Map<String, Kept> kept() {
        return Map.copyOf(kept);
    }
}
