package org.counterclaim.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Broken authentication and authorisation: API1, API2 and API5 of OWASP's list. */
@QuarkusTest
class AuthorisationTest {

    /** Nothing of the tests has it, so that no call that gets through does harm. */
    private static final String NOBODYS = "987654321";

    private static final String NEW_PERSON =
            "{\"name\": \"%s\", \"password\": \"violet-marble-staircase\", \"role\": \"admin\"}";

    @Inject
    EntityManager entityManager;

    @Test
    void without_a_login_nothing_else_answers() {
        Set<String> open = Listed.calls("open-calls.txt");

        assertThat(answering(Caller.anyone(), status -> status != 401))
                .isEqualTo(only(open))
                .isNotEmpty();
    }

    @Test
    void a_reporter_is_let_into_nothing_else() {
        Set<String> allowed = Listed.calls("open-calls.txt");
        allowed.addAll(Listed.calls("reporter-calls.txt"));

        assertThat(answering(Caller.as("reporter"), status -> status != 403))
                .isEqualTo(only(allowed))
                .hasSizeGreaterThan(20);
    }

    @Test
    void a_token_that_was_made_up_has_expired_or_was_revoked_opens_nothing_not_even_what_is_open() {
        String expired = token("expired-" + UUID.randomUUID());
        expire(expired);
        String revoked = token("revoked-" + UUID.randomUUID());
        revoke();

        for (String token : List.of("cc_" + "A".repeat(43), "cc_", "eyJhbGciOiJub25lIn0.e30.", expired, revoked)) {
            assertThat(answering(Caller.bearing(token), status -> status != 401))
                    .as(token)
                    .isEmpty();
        }
    }

    @Test
    void a_token_of_an_administrator_that_was_made_a_reporters_is_a_reporters_everywhere() {
        String token = made("admin", "{\"label\": \"reads\", \"role\": \"reporter\"}");
        Set<String> allowed = Listed.calls("open-calls.txt");
        allowed.addAll(Listed.calls("reporter-calls.txt"));
        // a token changes no passwords and makes no tokens
        allowed.removeAll(Set.of("POST /api/v1/people/me/password", "POST /api/v1/tokens"));

        Set<String> answering = answering(Caller.bearing(token), status -> status != 403);

        assertThat(answering).containsAll(only(allowed));
        assertThat(answering).isSubsetOf(with(only(allowed), "POST /api/v1/people/me/password", "POST /api/v1/tokens"));
    }

    @Test
    void nobody_gets_a_role_by_a_header_that_a_proxy_might_set() {
        Caller pretender = Caller.as("reporter")
                .with("X-Remote-User", "admin")
                .with("X-Forwarded-User", "admin")
                .with("X-Forwarded-For", "127.0.0.1")
                .with("X-Original-URL", "/api/v1/scales")
                .with("X-Rewrite-URL", "/api/v1/scales")
                .with("X-Role", "admin")
                .with("Cookie", "role=admin; user=admin");

        assertThat(pretender.get("/api/v1/people").statusCode()).isEqualTo(403);
        assertThat(pretender.get("/api/v1/people/me").body()).contains("\"role\":\"reporter\"");
    }

    @Test
    void no_header_field_or_parameter_makes_another_method_of_a_call() {
        long token = Call.read(Caller.as("reporter")
                        .send("POST", "/api/v1/tokens", "{\"label\": \"stays\"}")
                        .body())
                .path("id")
                .asLong();

        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            Caller.as("reporter").with(header, "DELETE").get("/api/v1/tokens/" + token);
            Caller.as("reporter").with(header, "DELETE").send("POST", "/api/v1/tokens/" + token, "{}");
        }
        Caller.as("reporter").send("POST", "/api/v1/tokens/" + token + "?_method=DELETE", "{\"_method\": \"DELETE\"}");

        assertThat(Caller.as("reporter").get("/api/v1/tokens").body()).contains("\"id\":" + token + ",");
    }

    @Test
    void no_spelling_of_an_address_goes_round_the_login() {
        for (String spelling : List.of(
                "//api/v1/people",
                "/api/v1//people",
                "/api/v1/./people",
                "/api/v1/scales/../people",
                "/api/v1/%70eople",
                "/api/v1/people/",
                "/api/v1/people;a=b",
                "/API/V1/PEOPLE",
                "/api/v1/people.json",
                "/verdicts/../api/v1/people",
                "/verdicts/%2e%2e/api/v1/people",
                "/verdicts/..%2fapi/v1/people",
                "/api/v1/people%00",
                "/api/v1/people%20")) {
            assertThat(Caller.anyone().get(spelling).statusCode()).as(spelling).isIn(400, 401, 404);
        }
    }

    @Test
    void another_sites_page_may_not_read_or_change_anything() {
        Caller elsewhere = Caller.anyone().with("Origin", "https://evil.example");

        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            var preflight = elsewhere
                    .with("Access-Control-Request-Method", method)
                    .with("Access-Control-Request-Headers", "authorization,content-type,if-match")
                    .send("OPTIONS", "/api/v1/people", (String) null);
            assertThat(preflight.headers().map())
                    .as(method)
                    .doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials");
        }
        for (String origin : List.of("https://evil.example", "null", "http://localhost.evil.example")) {
            var answer = Caller.as("admin").with("Origin", origin).get("/api/v1/people");
            assertThat(answer.headers().map())
                    .as(origin)
                    .doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials");
        }
    }

    @Test
    void nobody_lets_themselves_in() {
        String name = "intruder-" + UUID.randomUUID();

        for (Caller caller :
                List.of(Caller.anyone(), Caller.as("reporter"), Caller.as("checker"), Caller.as("editor"))) {
            assertThat(caller.send("POST", "/api/v1/people", NEW_PERSON.formatted(name))
                            .statusCode())
                    .isIn(401, 403);
        }

        assertThat(Caller.as("admin").get("/api/v1/people/" + name).statusCode())
                .isEqualTo(404);
    }

    /** The names of the calls whose status is such. */
    private static Set<String> answering(Caller caller, Predicate<Integer> such) {
        Set<String> found = new TreeSet<>();
        for (Call call : Call.all()) {
            int status = caller.with("If-Match", "\"v0\"")
                    .send(call.method(), call.at(NOBODYS), call.reads() ? null : "{}")
                    .statusCode();
            assertThat(status).as(call.name()).isLessThan(500);
            if (such.test(status)) {
                found.add(call.name());
            }
        }
        return found;
    }

    /** Pages that the description of the API does not tell of are on the list all the same: OpenCallsTest. */
    private static Set<String> only(Set<String> listed) {
        Set<String> described = new TreeSet<>();
        Call.all().forEach(call -> described.add(call.name()));
        Set<String> both = new TreeSet<>(listed);
        both.retainAll(described);
        return both;
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static String token(String label) {
        return made("reporter", "{\"label\": \"" + label + "\"}");
    }

    private static String made(String owner, String wishes) {
        var answer = Caller.as(owner).send("POST", "/api/v1/tokens", wishes);
        assertThat(answer.statusCode()).isEqualTo(201);
        return Call.read(answer.body()).path("token").asText();
    }

    private void expire(String token) {
        assertThat(Caller.bearing(token).get("/api/v1/people/me").statusCode()).isEqualTo(200);
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createQuery("update AccessToken t set t.expiresOn = :day where t.label like 'expired-%'")
                        .setParameter("day", LocalDate.now(ZoneOffset.UTC).minusDays(1))
                        .executeUpdate());
    }

    private static void revoke() {
        for (var token :
                Call.read(Caller.as("reporter").get("/api/v1/tokens").body()).path("items")) {
            if (token.path("label").asText().startsWith("revoked-")) {
                assertThat(Caller.as("reporter")
                                .send("DELETE", "/api/v1/tokens/" + token.path("id"), (String) null)
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }
}
