package org.counterclaim.claim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How texts are read. */
@ConfigMapping(prefix = "counterclaim.extraction")
interface ExtractionConfig {

    /**
     * Whether sentences are parsed, which finds most, or only their parts of speech are told, which takes a third of the
     * time.
     */
    @WithDefault("true")
    boolean parse();
}
