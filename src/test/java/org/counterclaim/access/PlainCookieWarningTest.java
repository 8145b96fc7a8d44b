package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainCookieWarningTest {

    private static Optional<String> warning(@Nullable Boolean secure, String host, boolean proxyTells, String plain) {
        return new PlainCookieWarning(new LoginSettings(secure), host, proxyTells, plain).text();
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
