package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainCookieWarningTest {

    private record Settings(@Nullable Boolean secure) implements LoginConfig {
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

    private static Optional<String> warning(@Nullable Boolean secure, String host, boolean proxyTells, String plain) {
        return new PlainCookieWarning(new Settings(secure), host, proxyTells, plain).text();
    }

    @Test
    void a_server_that_others_reach_without_a_word_on_https_warns_of_its_cookies() {
        assertThat(warning(null, "0.0.0.0", false, "enabled"))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("0.0.0.0", "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "_SECURE_COOKIE"));
    }

    @Test
    void nobody_is_warned_of_what_they_have_decided_or_what_nobody_else_reaches() {
        assertThat(warning(null, "127.0.0.1", false, "enabled")).isEmpty();
        assertThat(warning(true, "0.0.0.0", false, "enabled")).isEmpty();
        assertThat(warning(false, "0.0.0.0", false, "enabled")).isEmpty();
        assertThat(warning(null, "0.0.0.0", true, "enabled")).isEmpty();
        assertThat(warning(null, "0.0.0.0", false, "redirect")).isEmpty();
    }
}
