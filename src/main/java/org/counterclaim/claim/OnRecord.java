package org.counterclaim.claim;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an appearance {@code a}, on record by an instant {@code :by}, told a claim then: it still does, or it was taken to
 * until later. For queries, of which there is one for each: of an "or", an embedded database looks through all appearances.
 */
public enum OnRecord {
    STILL("a.claim", "(a.thoughtUntil is null or a.thoughtUntil <= :by)"),
    UNTIL_LATER("a.thoughtOf", "a.thoughtUntil > :by");

    /** Later than whatever is on record: what is known now. */
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final String claim;
    private final String then;

    OnRecord(String claim, String then) {
        this.claim = claim;
        this.then = then;
    }

    /** The value of {@code :by}: {@code at}, or for null now. */
    public static Instant by(@Nullable Instant at) {
        return at == null ? EVER : at;
    }

    /** The ways that there are: what is known now is told by what still tells it. */
    public static List<OnRecord> at(@Nullable Instant at) {
        return at == null ? List.of(STILL) : List.of(values());
    }

    /** The path to the claim that it told. */
    public String claim() {
        return claim;
    }

    public String condition() {
        return "a.recordedAt <= :by and " + then;
    }

    /** For the appearances of the claims {@code :claims}. */
    public String ofClaims() {
        return claim + ".id in :claims and " + condition();
    }
}
