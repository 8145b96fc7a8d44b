package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterclaim.access.Door.PASSWORD;
import static org.counterclaim.access.Door.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.platform.Turns;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RescueTest {

    private static final String NEW = "copper-lantern-orchard";

    @Inject
    People people;

    @Inject
    PasswordRules rules;

    @Inject
    AccessTokens tokens;

    @Inject
    LoginSessions sessions;

    @Inject
    Turns turns;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private record Settings(Optional<String> rescueAdmin, Optional<String> adminPassword) implements NewsroomConfig {

        @Override
        public boolean demo() {
            return false;
        }

        @Override
        public boolean demoForce() {
            return false;
        }
    }

    private void start(String name, String password) {
        Settings settings = new Settings(Optional.of(name), Optional.of(password));
        QuarkusTransaction.requiringNew()
                .run(() -> new Rescue(people, rules, tokens, sessions, settings, turns, audit, clock).rescue());
    }

    private long rescues() {
        return QuarkusTransaction.requiringNew().call(() -> audit.count("action = 'rescued'"));
    }

    @Test
    void a_lost_administrator_is_let_in_again_and_the_trail_tells_it_once() {
        String lost = Door.somebody("checker");
        String token = Door.token(lost, Map.of("label", "old", "role", "checker"));
        Door.change(lost, Map.of("active", false)).then().statusCode(200);
        long before = rescues();

        start(lost, NEW);
        start(lost, NEW);

        as(lost, NEW)
                .get("/api/v1/audit?objectType=person&action=rescued&actor=system")
                .then()
                .statusCode(200)
                .body("items[0].change.before", equalTo("role checker, not active"))
                .body("items[0].change.after", equalTo(lost + ", role admin"))
                .body("items[0].change.reason", equalTo("COUNTERCLAIM_RESCUE_ADMIN was set at the start"));
        assertThat(rescues()).isEqualTo(before + 1);
        as(lost, PASSWORD).get("/api/v1/people/me").then().statusCode(401);
        Door.bearer(token).get("/api/v1/people/me").then().statusCode(401);
    }

    @Test
    void somebody_new_becomes_an_administrator() {
        String name = "rescuer-" + UUID.randomUUID().toString().substring(0, 8);

        start(name, NEW);

        as(name, NEW).get("/api/v1/people/me").then().statusCode(200).body("role", equalTo("admin"));
    }

    @Test
    void a_weak_password_or_none_is_refused_and_changes_nothing() {
        String lost = Door.somebody("checker");

        assertThatThrownBy(() -> start(lost, "short")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> start(lost, "")).hasMessageContaining("COUNTERCLAIM_ADMIN_PASSWORD");
        assertThatThrownBy(() -> start(lost.toUpperCase(Locale.ROOT), NEW)).hasMessageContaining("can be taken for");

        as(lost, PASSWORD).get("/api/v1/people/me").then().statusCode(200).body("role", equalTo("checker"));
    }
}
