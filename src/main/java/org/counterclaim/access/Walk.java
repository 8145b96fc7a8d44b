package org.counterclaim.access;

import java.util.Set;
import org.counterclaim.access.AuditEntry.Part;
import org.counterclaim.access.Break.What;
import org.counterclaim.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain, entry by entry, and remembers the first that does not hold. Uses no database; made for one
 * verification, not thread-safe.
 */
final class Walk {

    private final @Nullable String sought;
    private Head reached;
    private @Nullable Long foundAt;
    private @Nullable Break firstBreak;

    /**
     * @param from where the chain is known to hold
     * @param sought a hash that was noted elsewhere; null for none
     */
    Walk(Head from, @Nullable String sought) {
        this.reached = from;
        this.sought = sought;
        look();
    }

    /** @param blanked the texts of it whose redaction is not on record */
    void step(AuditEntry entry, Set<Part> blanked) {
        if (firstBreak == null) {
            firstBreak = breakAt(entry, blanked);
        }
        reached = new Head(entry.number(), entry.hash());
        look();
    }

    private @Nullable Break breakAt(AuditEntry entry, Set<Part> blanked) {
        long number = entry.number();
        long expected = reached.number() + 1;
        if (number < expected) {
            return new Break(number, What.INSERTED, "The number " + number + " is there twice.");
        }
        if (number > expected) {
            String missing =
                    number == expected + 1 ? "Entry " + expected : "Entries " + expected + " to " + (number - 1);
            return new Break(expected, What.REMOVED, missing + " cannot be found.");
        }
        for (Part part : Part.values()) {
            SaltedText text = entry.text(part);
            if (text != null && !text.isWhole()) {
                return changed(number, "Its text \"" + part.word() + "\" does not have the digest that was sealed.");
            }
        }
        if (!Sha256.of(EntryForm.canonical(entry, number)).equals(entry.digest())) {
            return changed(
                    number,
                    "It does not have its digest: its instant, actor, action, object, or the digest of a text is"
                            + " not the one that was sealed.");
        }
        if (!reached.then(entry.digest()).hash().equals(entry.hash())) {
            return new Break(
                    number, What.MISPLACED, "Its hash does not follow from entry " + (number - 1) + " and its digest.");
        }
        return blanked.isEmpty()
                ? null
                : new Break(
                        number,
                        What.BLANKED,
                        "Its text \"" + blanked.iterator().next().word()
                                + "\" is gone, and no redaction is on record.");
    }

    /** What the row says that knows the end of the chain, and what stands outside the chain. */
    void end(@Nullable Head stored, Outside outside) {
        if (firstBreak != null) {
            return;
        }
        if (stored == null) {
            firstBreak =
                    new Break(reached.number(), What.HEAD_CHANGED, "The row that says where the chain ends is gone.");
        } else if (stored.number() > reached.number()) {
            firstBreak = new Break(
                    reached.number() + 1,
                    What.TAIL_CUT,
                    "The chain ends with " + stored.number() + ", but after " + reached.number()
                            + " nothing is found.");
        } else if (!stored.equals(reached)) {
            firstBreak = new Break(
                    stored.number(), What.HEAD_CHANGED, "The row that says where the chain ends has another hash.");
        } else if (!outside.isEmpty()) {
            firstBreak = new Break(stored.number() + 1, What.INSERTED, outside.told());
        } else if (sought != null && foundAt == null) {
            firstBreak = new Break(
                    reached.number(),
                    What.HEAD_UNKNOWN,
                    "No entry looked at has the hash " + sought + ": the chain was made anew.");
        }
    }

    Head reached() {
        return reached;
    }

    /** The number of the entry with the hash that was sought. */
    @Nullable
    Long foundAt() {
        return foundAt;
    }

    @Nullable
    Break firstBreak() {
        return firstBreak;
    }

    private void look() {
        if (reached.hash().equals(sought)) {
            foundAt = reached.number();
        }
    }

    private static Break changed(long number, String text) {
        return new Break(number, What.CHANGED, text);
    }
}
