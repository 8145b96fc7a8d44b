package org.counterclaim.access;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Fired while entries of the audit trail are being shown to the current caller, so that the features above can veil what
 * that caller is not to know yet: its before, after and reason. Observed synchronously; not thread-safe.
 */
public final class AuditShown {

    private final List<AuditEntry> entries;
    /** By themselves: an entry has no id before its transaction commits. */
    private final Set<AuditEntry> veiled = Collections.newSetFromMap(new IdentityHashMap<>());

    public AuditShown(List<AuditEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    public List<AuditEntry> entries() {
        return entries;
    }

    public void veil(AuditEntry entry) {
        veiled.add(entry);
    }

    public boolean isVeiled(AuditEntry entry) {
        return veiled.contains(entry);
    }

    /** The change of an entry as the caller may see it. */
    public Change shown(AuditEntry entry) {
        Change change = entry.change();
        return isVeiled(entry) ? Change.of(change.objectType(), change.objectId(), change.action()) : change;
    }
}
