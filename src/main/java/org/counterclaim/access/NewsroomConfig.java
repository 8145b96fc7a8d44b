package org.counterclaim.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of the newsroom as a whole. */
@ConfigMapping(prefix = "counterclaim")
public interface NewsroomConfig {

    /**
     * A demo newsroom: articles of our own writing, disputes and verdicts, and people whose names are their passwords.
     * Refused when the server listens beyond loopback. On in dev mode.
     */
    @WithDefault("false")
    boolean demo();

    /** Runs the demo newsroom even where others can reach it. Anyone can then log in as administrator. */
    @WithDefault("false")
    boolean demoForce();

    /** First administrator's password. Without it one is made at the first start and printed once. */
    Optional<String> adminPassword();

    /**
     * Somebody who becomes an administrator at the start, with the password of {@link #adminPassword}, because all
     * administrators are lost. Their sessions and tokens end, and the audit trail tells it. Without it nothing happens.
     */
    Optional<String> rescueAdmin();
}
