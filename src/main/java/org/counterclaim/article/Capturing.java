package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.regex.Pattern;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Keeps a page of the public internet or a file as it is now: an address or bytes in, a capture out, or a refusal. */
@ApplicationScoped
public class Capturing {

    /** The most bytes of a file; a page is limited by {@link FetchConfig#maxBytes}. */
    public static final int MOST_BYTES = 10_000_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TYPE = 100;
    private static final Pattern UNFIT_FOR_A_NAME = Pattern.compile("[\\p{Cntrl}/\\\\]");

    private final Fetching fetching;
    private final Captures captures;
    private final Clock clock;

    Capturing(Fetching fetching, Captures captures, Clock clock) {
        this.fetching = fetching;
        this.captures = captures;
        this.clock = clock;
    }

    /** Fetches and keeps a page; waits for its server, so nobody calls it within a transaction. */
    public Capture page(String url, Actor actor) {
        WebAddress address = WebAddress.of(url);
        Fetched fetched = fetching.fetch(address, Taken.ANYTHING);
        return captures.keep(Recorded.page(address, fetched), actor);
    }

    /**
     * Keeps a file as it was handed in; nothing in it is unpacked.
     *
     * @param mediaType without parameters
     * @param charset as the sender declares it
     */
    public Capture file(
            @Nullable String name, String mediaType, @Nullable String charset, byte[] content, Actor actor) {
        if (name == null
                || name.isBlank()
                || name.length() > LONGEST_NAME
                || UNFIT_FOR_A_NAME.matcher(name).find()) {
            throw Invalid.field(
                    "name",
                    "size",
                    "Say what the file is called: ?name= with 1 to " + LONGEST_NAME
                            + " characters, without slashes and control characters.");
        }
        if (content.length == 0) {
            throw Invalid.field("", "empty", "The file is empty. Send its bytes as the body.");
        }
        if (content.length > MOST_BYTES) {
            throw new TooLarge(name, MOST_BYTES);
        }
        String type = mediaType.length() > LONGEST_TYPE ? "application/octet-stream" : mediaType;
        return captures.keep(
                Recorded.file(name.strip(), type, charset, new Bytes(content.clone()), clock.instant()), actor);
    }
}
