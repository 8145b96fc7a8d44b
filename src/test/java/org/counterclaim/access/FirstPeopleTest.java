package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstPeopleTest {

    @Inject
    People people;

    @Inject
    Clock clock;

    private record Settings(boolean demo, boolean demoForce) implements NewsroomConfig {
        @Override
        public Optional<String> adminPassword() {
            return Optional.empty();
        }

        @Override
        public Optional<String> rescueAdmin() {
            return Optional.empty();
        }
    }

    private void start(Settings settings, String host) {
        QuarkusTransaction.requiringNew().run(() -> new FirstPeople(people, settings, clock, host).moveIn());
    }

    @Test
    void a_demo_is_refused_where_others_can_reach_it() {
        assertThatThrownBy(() -> start(new Settings(true, false), "0.0.0.0"))
                .hasMessageContaining("COUNTERCLAIM_DEMO_FORCE");
        assertThatCode(() -> start(new Settings(true, true), "0.0.0.0")).doesNotThrowAnyException();
    }

    @Test
    void what_a_demo_left_behind_is_refused_there_too() {
        // the people of the tests have their names as passwords, as those of a demo
        assertThatThrownBy(() -> start(new Settings(false, false), "0.0.0.0"))
                .hasMessageContaining("password")
                .hasMessageContaining("0.0.0.0");
        assertThatCode(() -> start(new Settings(false, false), "127.0.0.1")).doesNotThrowAnyException();
    }
}
