package org.counterclaim.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the login. */
@ConfigMapping(prefix = "counterclaim.login")
public interface LoginConfig {

    /** How many log-ins as one name may fail before the next are refused. */
    @WithDefault("5")
    int failuresOfName();

    /** How many log-ins from one address may fail before the next are refused. */
    @WithDefault("20")
    int failuresOfAddress();

    /** For how long a failure counts. */
    @WithDefault("PT15M")
    Duration failuresWithin();

    /** After how long without a call a session ends. */
    @WithDefault("PT2H")
    Duration sessionIdle();

    /** After how long a session ends in any case. */
    @WithDefault("PT12H")
    Duration sessionLasts();

    /** Whether the cookie is for HTTPS only; without it, when the request came by HTTPS. */
    Optional<Boolean> secureCookie();

    /** Which groups of an identity provider give which role. */
    Groups groups();

    /** The names of groups, by role. */
    interface Groups {
        @WithDefault(Role.Name.REPORTER)
        List<String> reporter();

        @WithDefault(Role.Name.CHECKER)
        List<String> checker();

        @WithDefault(Role.Name.EDITOR)
        List<String> editor();

        @WithDefault(Role.Name.ADMIN)
        List<String> admin();
    }
}
