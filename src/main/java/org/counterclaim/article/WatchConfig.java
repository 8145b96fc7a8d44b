package org.counterclaim.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How articles are watched, where the person who asks for it does not say otherwise. */
@ConfigMapping(prefix = "counterclaim.watch")
public interface WatchConfig {

    /** Whether each new article with an address is watched from its intake on. */
    @WithDefault("false")
    boolean newArticles();

    /** How long until the first look: most corrections come within hours. */
    @WithDefault("1h")
    Duration first();

    /** Each wait is so many times as long as the one before while nothing changes; after a change it is the first again. */
    @WithDefault("2")
    double growth();

    /** The longest wait between two looks. */
    @WithDefault("1d")
    Duration longest();

    /** How long an article is watched. */
    @WithDefault("7d")
    Duration lasts();

    /** The shortest interval that a person may ask for: a page belongs to somebody, who is not to be bothered more often. */
    @WithDefault("5m")
    Duration shortest();
}
