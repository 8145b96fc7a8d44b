package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private Instant now = Instant.parse("2026-02-03T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final OneAtATime door = new OneAtATime(clock, "It is being verified.");

    @Test
    void the_second_is_refused_until_the_first_has_left() {
        OneAtATime.Pass first = door.enter();

        assertThatThrownBy(door::enter)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RATE_LIMITED))
                .hasMessageContaining("It is being verified.");

        door.leave(first);
        door.leave(door.enter());
    }

    @Test
    void whoever_never_left_is_forgotten_after_a_while_and_closes_the_door_on_nobody_later() {
        OneAtATime.Pass lost = door.enter();
        now = now.plus(OneAtATime.LONGEST);

        door.enter();
        door.leave(lost);

        assertThatThrownBy(door::enter).isInstanceOf(Refusal.class);
    }
}
