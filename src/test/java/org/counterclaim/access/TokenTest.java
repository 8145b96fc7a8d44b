package org.counterclaim.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TokenTest {

    @Inject
    AccessTokens tokens;

    @Inject
    PasswordLogin login;

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static int idOf(String owner) {
        return Door.as(owner, Door.PASSWORD).get("/api/v1/tokens").path("items[0].id");
    }

    @Test
    void a_token_is_shown_once_and_acts_as_its_maker() {
        String owner = Door.somebody("checker");

        String token = Door.token(owner, Map.of("label", "wire import"));

        assertThat(token).matches("cc_[A-Za-z0-9_-]{43}");
        Door.bearer(token)
                .get("/api/v1/people/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(owner))
                .body("role", equalTo("checker"))
                .body("loggedInBy", equalTo("token"));
        Door.as(owner, Door.PASSWORD)
                .get("/api/v1/tokens")
                .then()
                .body("items.label", contains("wire import"))
                .body("items[0]", not(hasKey("token")))
                .body("items[0].expiresOn", equalTo(today().plusDays(90).toString()))
                .body("items[0].lastUsedOn", equalTo(today().toString()));
        assertThat(QuarkusTransaction.requiringNew().call(() -> tokens.count("secretHash", new Secret(token).hash())))
                .isEqualTo(1);
        String trail = Door.admin().get("/api/v1/audit?objectType=token").asString();
        assertThat(trail).contains("wire import").doesNotContain(token);
    }

    @Test
    void a_token_may_less_than_its_maker_when_it_is_made_so() {
        String owner = Door.somebody("editor");
        String token = Door.token(owner, Map.of("label", "reader", "role", "reporter"));

        Door.bearer(token).get("/api/v1/people/me").then().body("role", equalTo("reporter"));
        Door.bearer(token).get("/api/v1/audit").then().statusCode(403);
        Door.bearer(token)
                .body(Map.of("name", "a"))
                .post("/api/probe/checkers")
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_makes_a_token_that_may_more_than_they_do() {
        String owner = Door.somebody("checker");

        Door.as(owner, Door.PASSWORD)
                .body(Map.of("label", "more", "role", "editor"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/role"));
    }

    @Test
    void a_token_makes_no_tokens_and_changes_no_passwords_not_even_an_administrators() {
        String owner = Door.somebody("admin");
        String token = Door.token(owner, Map.of("label", "all"));

        Door.bearer(token)
                .body(Map.of("label", "child"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(403)
                .body("rule", equalTo("password-required"));
        Door.bearer(token)
                .body(Map.of("current", Door.PASSWORD, "new", "quite another staircase"))
                .post("/api/v1/people/me/password")
                .then()
                .statusCode(403);
        Door.bearer(token)
                .body(Map.of("new", "quite another staircase"))
                .post("/api/v1/people/" + owner + "/password")
                .then()
                .statusCode(403);
        Door.as(owner, Door.PASSWORD).get("/api/v1/people/me").then().statusCode(200);
        Door.change(owner, Map.of("active", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cc_", "cc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "nonsense", "eyJhbGciOiJub25lIn0.e30."})
    void a_wrong_token_is_refused_and_told_so(String token) {
        Door.bearer(token)
                .get("/api/v1/people/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", equalTo("The token is wrong, has expired or was revoked."));
    }

    @Test
    void a_refusal_tells_both_ways_to_log_in() {
        assertThat(given().get("/api/v1/people/me")
                        .then()
                        .statusCode(401)
                        .extract()
                        .headers()
                        .getValues("WWW-Authenticate"))
                .containsExactly("Basic realm=\"Counterclaim\", charset=\"UTF-8\"", "Bearer realm=\"Counterclaim\"");
    }

    @Test
    void a_revoked_token_is_none() {
        String owner = Door.somebody("checker");
        String token = Door.token(owner, Map.of("label", "feed"));

        Door.as(owner, Door.PASSWORD)
                .delete("/api/v1/tokens/" + idOf(owner))
                .then()
                .statusCode(200);

        Door.bearer(token).get("/api/v1/people/me").then().statusCode(401);
        Door.as(owner, Door.PASSWORD).get("/api/v1/tokens").then().body("items", hasSize(0));
    }

    @Test
    void an_expired_token_is_none_the_day_after() {
        String owner = Door.somebody("checker");
        String token = Door.token(owner, Map.of("label", "feed", "expiresOn", today().toString()));
        Door.bearer(token).get("/api/v1/people/me").then().statusCode(200);

        QuarkusTransaction.requiringNew()
                .run(() -> tokens.update(
                        "expiresOn = ?1 where secretHash = ?2", today().minusDays(1), new Secret(token).hash()));

        Door.bearer(token).get("/api/v1/people/me").then().statusCode(401);
    }

    @Test
    void a_token_lasts_a_year_and_a_day_at_most() {
        String owner = Door.somebody("checker");

        for (LocalDate day : new LocalDate[] {today().minusDays(1), today().plusDays(367)}) {
            Door.as(owner, Door.PASSWORD)
                    .body(Map.of("label", "feed", "expiresOn", day.toString()))
                    .post("/api/v1/tokens")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/expiresOn"));
        }
        Door.token(
                owner,
                Map.of("label", "feed", "expiresOn", today().plusDays(366).toString()));
    }

    @Test
    void nobody_sees_or_revokes_the_tokens_of_others_but_an_administrator() {
        String owner = Door.somebody("checker");
        String token = Door.token(owner, Map.of("label", "feed"));
        String other = Door.somebody("editor");
        int id = idOf(owner);

        Door.as(other, Door.PASSWORD)
                .get("/api/v1/tokens?person=" + owner)
                .then()
                .statusCode(403);
        Door.as(other, Door.PASSWORD).delete("/api/v1/tokens/" + id).then().statusCode(404);
        Door.bearer(token).get("/api/v1/people/me").then().statusCode(200);

        Door.admin().get("/api/v1/tokens?person=" + owner).then().body("items.person", contains(owner));
        Door.admin().delete("/api/v1/tokens/" + id).then().statusCode(200);
        Door.bearer(token).get("/api/v1/people/me").then().statusCode(401);
    }

    @Test
    void a_token_is_no_cookie_and_a_cookie_no_token() {
        String owner = Door.somebody("checker");
        String token = Door.token(owner, Map.of("label", "feed"));
        String cookie = Door.session(owner).getValue();

        given().cookie(Door.COOKIE, token).get("/api/v1/people/me").then().statusCode(401);
        Door.bearer(cookie).get("/api/v1/people/me").then().statusCode(401);
    }

    @Test
    void a_person_has_fifty_tokens_at_most() {
        String owner = Door.somebody("checker");
        for (int i = 0; i < 50; i++) {
            Door.token(owner, Map.of("label", "feed " + i));
        }

        Door.as(owner, Door.PASSWORD)
                .body(Map.of("label", "one more"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(409)
                .body("rule", equalTo("too-many-tokens"));
    }

    @Test
    void a_token_lets_nobody_in_and_changes_nobodys_role_not_even_an_administrators() {
        String owner = Door.somebody("admin");
        String token = Door.token(owner, Map.of("label", "all"));
        String name = "made-" + UUID.randomUUID();

        Door.bearer(token)
                .body(Map.of("name", name, "password", Door.PASSWORD, "role", "admin"))
                .post("/api/v1/people")
                .then()
                .statusCode(403)
                .body("rule", equalTo("password-required"));
        String reporter = Door.somebody("reporter");
        Door.bearer(token)
                .header("If-Match", "*")
                .body(Map.of("role", "admin"))
                .patch("/api/v1/people/" + reporter)
                .then()
                .statusCode(403)
                .body("rule", equalTo("password-required"));

        Door.admin().get("/api/v1/people/" + name).then().statusCode(404);
        Door.admin().get("/api/v1/people/" + reporter).then().body("role", equalTo("reporter"));
        Door.change(owner, Map.of("active", false));
    }

    @Test
    void of_many_made_at_once_none_is_beyond_the_fiftieth() throws Exception {
        String owner = Door.somebody("checker");
        LoggedIn maker = login.enter(owner, Door.PASSWORD, "198.51.100.9");
        for (int i = 0; i < 47; i++) {
            tokens.make(maker, "feed " + i, null, null);
        }
        CyclicBarrier together = new CyclicBarrier(8);
        ExecutorService eight = Executors.newFixedThreadPool(8);

        List<Future<String>> answers = eight.invokeAll(Collections.nCopies(8, () -> {
            together.await();
            try {
                return tokens.make(maker, "at once", null, null).token().label();
            } catch (TooManyTokens refused) {
                return "refused";
            }
        }));
        eight.shutdown();

        List<String> told = new ArrayList<>();
        for (Future<String> answer : answers) {
            told.add(answer.get());
        }
        assertThat(told).filteredOn("at once"::equals).hasSize(3);
        assertThat(told).filteredOn("refused"::equals).hasSize(5);
    }

    @Test
    void who_was_barred_meanwhile_makes_no_token() {
        String owner = Door.somebody("checker");
        LoggedIn maker = login.enter(owner, Door.PASSWORD, "198.51.100.9");

        Door.change(owner, Map.of("active", false));

        assertThatThrownBy(() -> tokens.make(maker, "late", null, null))
                .isInstanceOf(AuthenticationFailedException.class);
    }
}
