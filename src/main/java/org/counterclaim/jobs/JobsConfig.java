package org.counterclaim.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How work that is due later is done. */
@ConfigMapping(prefix = "counterclaim.jobs")
public interface JobsConfig {

    /** Whether this server does such work. Without, it only notes what is due, and another replica does it. */
    @WithDefault("true")
    boolean enabled();

    /** How often the queue is looked at: what is due waits so long at most. One small query each time. */
    @WithDefault("10s")
    Duration pollingInterval();

    /** How much is done at the same time. Fetching waits for other servers most of the time, so few are enough. */
    @WithDefault("2")
    int threads();

    /** How often a server tells that it is still at it; after six times without, another one takes its work over. */
    @WithDefault("10s")
    Duration heartbeat();

    /**
     * How long to wait before what failed is tried again; twice as long after each further failure. A look at a watched
     * article that fails is not meant: it waits as that watch does.
     */
    @WithDefault("1m")
    Duration retryAfter();

    /** The longest wait before another try. */
    @WithDefault("6h")
    Duration retryAtMost();

    /**
     * How long stopping a server takes at most: half of it for what it is doing to end, and half for it to break off. What
     * did not end is done again, by another server or after the next start.
     */
    @WithDefault("10s")
    Duration stopWithin();
}
