package org.counterclaim.claim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a figure that is told again is the same claim. */
@ConfigMapping(prefix = "counterclaim.claims")
interface ClaimsConfig {

    /**
     * How many days apart one number of one source, of one kind of event in one place, may be and still be one claim.
     * Sharp numbers of three digits or more are known again whenever they come.
     */
    @WithDefault("120")
    int sameFigureWithinDays();
}
