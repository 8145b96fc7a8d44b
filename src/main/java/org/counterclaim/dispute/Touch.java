package org.counterclaim.dispute;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that a decision changed, or that has to stay as it is for the decision to make sense. Two decisions are in
 * each other's way where both touch one thing and at least one changed it.
 *
 * @param subject the thing: "triage 7" of dispute 7, "claim 51" for where claim 51 is
 */
@Embeddable
public record Touch(String subject, boolean changed) {

    private static final String CLAIM = "claim ";

    /** The triage, assignee, question or scope of a dispute. */
    static Touch field(Decision.Kind kind, long dispute) {
        return changed(kind.name().toLowerCase(Locale.ROOT) + " " + dispute);
    }

    /** Where a claim is. */
    static Touch claim(long id) {
        return changed(CLAIM + id);
    }

    /** Whether a dispute stands on its own. */
    static Touch standing(long dispute) {
        return changed("dispute " + dispute);
    }

    static Touch suggestion(long id) {
        return changed("suggestion " + id);
    }

    static Touch pair(long a, long b) {
        return changed("pair " + Math.min(a, b) + " " + Math.max(a, b));
    }

    static Touch origin(long claim) {
        return changed("origin " + claim);
    }

    /** What is known of two parties; their names are too long to be a subject. */
    static Touch parties(long dispute, List<String> pair) {
        byte[] names = String.join("\n", pair).getBytes(StandardCharsets.UTF_8);
        return changed("parties " + dispute + " " + UUID.nameUUIDFromBytes(names));
    }

    private static Touch changed(String subject) {
        return new Touch(subject, true);
    }

    Touch needed() {
        return new Touch(subject, false);
    }

    Stream<Long> claim() {
        return subject.startsWith(CLAIM) ? Stream.of(Long.valueOf(subject.substring(CLAIM.length()))) : Stream.empty();
    }
}
