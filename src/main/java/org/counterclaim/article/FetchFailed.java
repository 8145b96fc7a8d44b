package org.counterclaim.article;

import java.util.Set;
import org.counterclaim.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A page could not be fetched; {@code reason} tells why in a word. */
public final class FetchFailed extends Refusal {

    private static final Set<Integer> NOT_THERE = Set.of(404, 410);

    /** Why a fetch failed, as programs read it. */
    public enum Reason {
        /** The name is unknown, nothing listens there, or the connection broke. */
        UNREACHABLE,
        /** Connecting, the answer or the whole took too long. */
        TIMEOUT,
        /** The server answered with another status than 200; {@code responseStatus} is that. */
        STATUS,
        /** More redirects than are followed, or one that leads nowhere. */
        REDIRECTS,
        /** The certificate or the encryption of the server is not valid. */
        TLS,
        /** The answer is not HTTP, or cannot be decompressed. */
        GARBLED
    }

    FetchFailed(Reason reason, String url, String detail, @Nullable Throwable cause) {
        super(Kind.FETCH_FAILED, url + " could not be fetched: " + detail);
        if (cause != null) {
            initCause(cause);
        }
        with("reason", reason.name());
        with("url", url);
    }

    /** The server says that there is no such page, or none any more. */
    public boolean isGone() {
        return extensions().get("responseStatus") instanceof Integer status && NOT_THERE.contains(status);
    }

    FetchFailed(String url, int status) {
        this(Reason.STATUS, url, "the server answered with status " + status + ".", null);
        // a problem has a status of its own
        with("responseStatus", status);
    }
}
