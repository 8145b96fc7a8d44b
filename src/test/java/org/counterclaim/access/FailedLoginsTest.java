package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Hand hand = new Hand();
    private final FailedLogins failures = new FailedLogins(new LoginSettings(null), hand);

    private static final class Hand extends Clock {
        private Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void fail(int minute, String name, String address) {
        hand.now = NOON.plus(Duration.ofMinutes(minute));
        failures.note(name, address);
    }

    @Test
    void the_wait_lasts_until_the_fifth_last_failure_is_a_quarter_of_an_hour_old() {
        for (int minute = 0; minute < 5; minute++) {
            fail(minute, "ana", "192.0.2.1");
        }

        TooManyFailures refused =
                catchThrowableOfType(TooManyFailures.class, () -> failures.refuseTooMany("ana", "192.0.2.9"));

        assertThat(refused.extensions()).containsEntry("retryAfter", 11 * 60L);
        hand.now = NOON.plus(Duration.ofMinutes(15));
        assertThatCode(() -> failures.refuseTooMany("ana", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void five_failures_over_a_longer_time_are_no_attack() {
        for (int i = 0; i < 20; i++) {
            fail(i * 4, "ana", "192.0.2." + i);
            assertThatCode(() -> failures.refuseTooMany("ana", "192.0.2.100")).doesNotThrowAnyException();
        }
    }

    @Test
    void a_success_forgives_an_address_only_the_failures_on_that_name() {
        for (int i = 0; i < 20; i++) {
            fail(0, i < 4 ? "ana" : "victim" + i, "192.0.2.1");
        }

        failures.forgive("ana", "192.0.2.1");

        assertThatCode(() -> failures.refuseTooMany("ana", "192.0.2.1")).doesNotThrowAnyException();
        for (int i = 0; i < 4; i++) {
            fail(1, "victim" + i, "192.0.2.1");
        }
        assertThat(catchThrowableOfType(TooManyFailures.class, () -> failures.refuseTooMany("ana", "192.0.2.1")))
                .isNotNull();
    }

    @Test
    void who_holds_a_network_of_IPv6_is_one_caller() {
        assertThat(List.of("2001:db8:1:2::1", "2001:db8:1:2:ffff::7", "2001:db8:1:2:0:0:0:9"))
                .extracting(Network::of)
                .containsOnly("20010db800010002");
        assertThat(Network.of("2001:db8:1:3::1")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
        assertThat(Network.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Network.of("not:an:address")).isEqualTo("not:an:address");
    }
}
