package org.counterclaim.access;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of the log-in as they are shipped, for unit tests. */
record LoginSettings(@Nullable Boolean secure) implements LoginConfig {
    @Override
    public int failuresOfName() {
        return 5;
    }

    @Override
    public int failuresOfAddress() {
        return 20;
    }

    @Override
    public Duration failuresWithin() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Duration sessionIdle() {
        return Duration.ofHours(2);
    }

    @Override
    public Duration sessionLasts() {
        return Duration.ofHours(12);
    }

    @Override
    public Optional<Boolean> secureCookie() {
        return Optional.ofNullable(secure);
    }

    @Override
    public Groups groups() {
        throw new UnsupportedOperationException();
    }
}
