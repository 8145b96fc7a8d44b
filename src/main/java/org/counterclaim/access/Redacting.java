package org.counterclaim.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.access.AuditEntry.Part;
import org.counterclaim.platform.Invalid;

/**
 * Takes texts of audit entries away for ever: personal data that got into a reason. The digests stay, so that the chain still
 * verifies, and an entry of its own says what was redacted, by whom and why.
 */
@ApplicationScoped
public class Redacting {

    static final String OBJECT = "audit entry";

    private static final String ACTION = "redacted";
    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");

    /** The name of a state, with what the program tells behind it: history is read from these. */
    private static final Pattern STATE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    /** What entries do that tell of a redaction: of an entry or a capture, of a snapshot. */
    private static final Set<String> REDACTIONS = Set.of(ACTION, "snapshot redacted");

    private static final Set<String> DRAFTS = Set.of("drafted", "edited");

    private final Audit audit;

    Redacting(Audit audit) {
        this.audit = audit;
    }

    @Transactional
    public AuditEntry redact(long number, Set<Part> parts, String reason, Actor actor) {
        AuditEntry entry = audit.numbered(number);
        for (Part part : parts) {
            check(entry, part);
            entry.redact(part);
        }
        audit.record(
                actor,
                Change.of(OBJECT, number, ACTION).from(null, written(parts)).because(reason));
        return entry;
    }

    private static void check(AuditEntry entry, Part part) {
        String name = part.word();
        SaltedText text = entry.text(part);
        if (text == null) {
            throw Invalid.field("/fields", "empty", "Entry " + entry.number() + " has no text \"" + name + "\".");
        }
        if (text.isRedacted()) {
            throw Invalid.field(
                    "/fields", "redacted", "\"" + name + "\" of entry " + entry.number() + " was redacted before.");
        }
        if (REDACTIONS.contains(entry.action())) {
            throw Invalid.field(
                    "/fields",
                    "proof",
                    "Entry " + entry.number() + " says what was redacted, by whom and why. It stays as it is.");
        }
        // without these words nothing could be proved any more
        boolean proves = HASH.matcher(String.valueOf(text.text())).find();
        if (part == Part.AFTER && (proves || tellsAState(entry, text))) {
            throw Invalid.field(
                    "/fields",
                    "proof",
                    "\"" + name + "\" of entry " + entry.number()
                            + " holds only what the proof or the history rests on: hashes, a state, or what was redacted."
                            + " It stays.");
        }
    }

    /** What of a verdict is not the words of its draft is written by the program. */
    private static boolean tellsAState(AuditEntry entry, SaltedText text) {
        return entry.objectType().equals("verdict")
                && STATE.matcher(String.valueOf(text.text()).split(" ", 2)[0]).matches()
                && !DRAFTS.contains(entry.action());
    }

    /** What an entry says that was redacted; nothing, if it speaks of something else. */
    static Set<Part> partsOf(AuditEntry entry) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        String after = entry.change().after();
        if (entry.objectType().equals(OBJECT) && entry.action().equals(ACTION) && after != null) {
            for (Part part : Part.values()) {
                if (Set.of(after.split(", ")).contains(part.word())) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static String written(Set<Part> parts) {
        return parts.stream().sorted().map(Part::word).collect(Collectors.joining(", "));
    }
}
