package org.counterclaim.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How pages are fetched. */
@ConfigMapping(prefix = "counterclaim.fetch")
public interface FetchConfig {

    /**
     * Hosts that may be fetched although they resolve to private addresses, for intranets and tests: names or literal
     * addresses, parted by commas, each with a port or, for all ports, without ({@code COUNTERCLAIM_FETCH_ALLOW}).
     */
    Optional<List<String>> allow();

    /** How long connecting may take. A server that is up answers within a second even across the world. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long the server may be silent, before its answer and within it. */
    @WithDefault("10s")
    Duration answerTimeout();

    /** How long the whole may take, with all redirects: a server that drips a byte a second holds nobody for longer. */
    @WithDefault("30s")
    Duration totalTimeout();

    /** The most bytes of a page, counted after decompression, so that a small archive cannot swell without bound. */
    @WithDefault("10000000")
    long maxBytes();

    /** How many redirects are followed. News sites need one to three: to HTTPS, to "www", to the current address. */
    @WithDefault("5")
    int maxRedirects();

    /** Where the people who run this can be reached; named to the servers that are fetched from. */
    Optional<String> contact();
}
