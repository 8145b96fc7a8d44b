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

    /** How long to wait before what failed is tried again; twice as long after each further failure. */
    @WithDefault("1m")
    Duration retryAfter();

    /** The longest wait before another try. */
    @WithDefault("6h")
    Duration retryAtMost();

    /** How long a server that is stopped waits for what it is doing; then it breaks off, and another one does it again. */
    @WithDefault("10s")
    Duration stopWithin();
}
