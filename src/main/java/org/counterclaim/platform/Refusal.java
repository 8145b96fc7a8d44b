package org.counterclaim.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The system's "no": a request that cannot be carried out, with the values that say why. Features name theirs by a
 * subclass; it leaves over HTTP as RFC 9457 problem details whose type is the kind's.
 */
public abstract class Refusal extends RuntimeException {

    private final Kind kind;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /** @param detail one or two sentences for a person: what was refused and what would do */
    protected Refusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    protected Refusal(Kind kind, String detail, Throwable cause) {
        super(detail, cause);
        this.kind = kind;
    }

    /** Adds a member that programs can read. */
    protected final Refusal with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public Map<String, Object> extensions() {
        return Map.copyOf(extensions);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The kinds of refusal: stable problem type, HTTP status and title (domain reference 6.8). */
    public enum Kind {
        /** The request cannot be read at all. */
        MALFORMED("malformed", 400, "The request cannot be read"),
        /** A field is missing or wrong; {@code errors} names each with a JSON pointer. */
        VALIDATION("validation", 422, "A field is missing or wrong"),
        UNAUTHENTICATED("unauthenticated", 401, "Log in first"),
        FORBIDDEN("forbidden", 403, "Your role does not allow this"),
        NOT_FOUND("not-found", 404, "There is no such thing"),
        /** A changing call came without {@code If-Match}, or with {@code *}, which names no version. */
        PRECONDITION_REQUIRED("precondition-required", 428, "Say which version you change"),
        /** Somebody changed it in the meantime; {@code currentETag} is the version to look at. */
        VERSION_CONFLICT("version-conflict", 412, "It was changed in the meantime"),
        /** The state does not allow it; {@code from}, {@code to} and {@code allowed} say what does. */
        ILLEGAL_TRANSITION("illegal-transition", 409, "Its state does not allow this"),
        /** Nobody reviews or publishes their own work; {@code rule} names the rule. */
        SEPARATION_OF_DUTIES("separation-of-duties", 403, "Somebody else has to do this"),
        /** {@code missing} lists what has to be there first. */
        EVIDENCE_INSUFFICIENT("evidence-insufficient", 409, "Evidence is missing"),
        NOT_COMPARABLE("not-comparable", 422, "These cannot be compared"),
        /** {@code existing} is what is there already. */
        DUPLICATE("duplicate", 409, "It exists already"),
        /** The address to fetch is private or cannot be told from a private one. */
        ADDRESS_REFUSED("address-refused", 422, "This address is not fetched"),
        FETCH_FAILED("fetch-failed", 422, "The page could not be fetched"),
        NOT_AN_ARTICLE("not-an-article", 422, "No article was found"),
        /** It was there and was taken down for good; its hash is kept. */
        REDACTED("redacted", 410, "It was redacted"),
        TOO_LARGE("too-large", 413, "It is too large"),
        UNSUPPORTED_TYPE("unsupported-type", 415, "This kind of content is not taken"),
        RATE_LIMITED("rate-limited", 429, "Too many requests");

        private final String type;
        private final int status;
        private final String title;

        Kind(String type, int status, String title) {
            this.type = type;
            this.status = status;
            this.title = title;
        }

        /** The problem's type, a path on this server. */
        public String type() {
            return "/problems/" + type;
        }

        public int status() {
            return status;
        }

        public String title() {
            return title;
        }
    }
}
