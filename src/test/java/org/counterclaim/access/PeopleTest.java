package org.counterclaim.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PeopleTest {

    @Inject
    People people;

    @Inject
    IdempotencyKeys keys;

    @Test
    void an_administrator_lets_somebody_in_who_can_then_log_in() {
        String name = Door.somebody("checker");

        Door.as(name, Door.PASSWORD)
                .get("/api/v1/people/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("role", equalTo("checker"))
                .body("loggedInBy", equalTo("password"));
        Door.admin()
                .get("/api/v1/people/" + name)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("role", equalTo("checker"))
                .body("active", equalTo(true))
                .body("fromProvider", equalTo(false))
                .body("$", not(hasItem("passwordHash")));
        Door.admin().get("/api/v1/people?q=" + name).then().body("items.name", contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "checker", "editor"})
    void nobody_but_an_administrator_looks_after_people(String role) {
        String name = Door.somebody(role);

        Door.as(name, Door.PASSWORD).get("/api/v1/people").then().statusCode(403);
        Door.as(name, Door.PASSWORD).get("/api/v1/people/" + name).then().statusCode(403);
        Door.as(name, Door.PASSWORD)
                .header("If-Match", "*")
                .body(Map.of("role", "admin"))
                .patch("/api/v1/people/" + name)
                .then()
                .statusCode(403);
        Door.as(name, Door.PASSWORD)
                .body(Map.of("new", "another marble staircase"))
                .post("/api/v1/people/" + name + "/password")
                .then()
                .statusCode(403);
        Door.as(name, Door.PASSWORD)
                .body(Map.of("name", "x", "password", Door.PASSWORD, "role", "admin"))
                .post("/api/v1/people")
                .then()
                .statusCode(403);
        given().get("/api/v1/people").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "tiny one,         too-short",
        "äöüßéèêëï,        too-short",
        "1234567890,       common",
        "Password123,      common",
        "aaaaaaaaaaaaaaaa, common",
        "NAMENAME,         is-the-name",
        "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüabcd, too-long"
    })
    void a_password_that_would_be_guessed_is_refused_and_not_repeated(String password, String code) {
        String name = "ana." + UUID.randomUUID().toString().substring(0, 8);
        String tried = password.replace("NAME", name);

        String answer = Door.admin()
                .body(Map.of("name", name, "password", tried, "role", "checker"))
                .post("/api/v1/people")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/password"))
                .body("errors[0].code", equalTo(code))
                .extract()
                .asString();

        assertThat(answer).doesNotContain(tried);
        Door.admin().get("/api/v1/people/" + name).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "Anyone", "me", " ", "<b>x</b>", "a/b", "a\nb"})
    void a_name_that_could_be_taken_for_something_else_is_refused(String name) {
        Door.admin()
                .body(Map.of("name", name, "password", Door.PASSWORD, "role", "checker"))
                .post("/api/v1/people")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void two_people_never_have_one_name_not_even_in_other_capitals() {
        String name = Door.somebody("checker");

        Door.admin()
                .body(Map.of("name", name.toUpperCase(Locale.ROOT), "password", Door.PASSWORD, "role", "editor"))
                .post("/api/v1/people")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"));
    }

    @Test
    void a_name_that_looks_like_somebody_else_s_is_refused_in_whatever_letters() {
        String known = Door.somebody("checker");
        String unlike = "vera." + UUID.randomUUID().toString().substring(0, 8);
        Door.admin()
                .body(Map.of("name", "соса", "password", Door.PASSWORD, "role", "checker"))
                .post("/api/v1/people")
                .then()
                .statusCode(201);

        Door.admin()
                .body(Map.of("name", "coca", "password", Door.PASSWORD, "role", "editor"))
                .post("/api/v1/people")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("existing", equalTo("соса"));
        Door.admin()
                .body(Map.of(
                        "name",
                        known.substring(0, known.length() - 1) + "а",
                        "password",
                        Door.PASSWORD,
                        "role",
                        "editor"))
                .post("/api/v1/people")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("mixed-scripts"));
        Door.admin()
                .body(Map.of("name", unlike, "password", Door.PASSWORD, "role", "editor"))
                .post("/api/v1/people")
                .then()
                .statusCode(201);
    }

    @Test
    void fields_that_nobody_may_set_are_refused() {
        String name = Door.somebody("checker");

        Door.change(name, Map.of("role", "editor", "version", 7)).then().statusCode(422);
        Door.change(name, Map.of("passwordHash", "x")).then().statusCode(422);
        Door.change(name, Map.of("role", "god")).then().statusCode(422).body("errors[0].pointer", equalTo("/role"));
        Door.as(name, Door.PASSWORD)
                .body(Map.of("current", Door.PASSWORD, "new", "another marble staircase", "role", "admin"))
                .post("/api/v1/people/me/password")
                .then()
                .statusCode(422);
        Door.as(name, Door.PASSWORD).get("/api/v1/people/me").then().body("role", equalTo("checker"));
    }

    @Test
    void a_change_takes_the_version_it_was_made_from_and_is_in_the_trail() {
        String name = Door.somebody("checker");

        Door.admin()
                .body(Map.of("role", "editor"))
                .patch("/api/v1/people/" + name)
                .then()
                .statusCode(428);
        Door.change(name, Map.of("role", "editor"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("role", equalTo("editor"));
        Door.admin()
                .header("If-Match", "\"v0\"")
                .body(Map.of("role", "reporter"))
                .patch("/api/v1/people/" + name)
                .then()
                .statusCode(412);

        int id = Door.admin().get("/api/v1/people/" + name).path("id");
        Door.admin()
                .get("/api/v1/audit?objectType=person&objectId=" + id)
                .then()
                .body("items.change.action", contains("changed", "added"))
                .body("items[0].change.before", equalTo("role checker"))
                .body("items[0].change.after", equalTo("role editor"))
                .body("items.actor", contains("admin", "admin"));
    }

    @Test
    void a_demoted_person_may_less_at_the_next_call() {
        String name = Door.somebody("editor");
        String token = Door.token(name, Map.of("label", "feed"));
        Door.bearer(token).get("/api/v1/audit").then().statusCode(200);

        Door.change(name, Map.of("role", "checker"));

        Door.bearer(token).get("/api/v1/audit").then().statusCode(403);
        Door.as(name, Door.PASSWORD).get("/api/v1/audit").then().statusCode(403);
    }

    @Test
    void somebody_changes_their_own_password_and_older_sessions_end() {
        String name = Door.somebody("checker");
        Cookie here = Door.session(name);
        Cookie elsewhere = Door.session(name);
        String next = "quite another staircase";

        Cookie renewed = Door.with(here)
                .header("Origin", Door.origin())
                .contentType("application/json")
                .body(Map.of("current", Door.PASSWORD, "new", next))
                .post("/api/v1/people/me/password")
                .then()
                .statusCode(200)
                .extract()
                .detailedCookie(Door.COOKIE);

        Door.with(here).get("/api/v1/people/me").then().statusCode(401);
        Door.with(elsewhere).get("/api/v1/people/me").then().statusCode(401);
        Door.with(renewed).get("/api/v1/people/me").then().statusCode(200);
        Door.as(name, Door.PASSWORD).get("/api/v1/people/me").then().statusCode(401);
        Door.as(name, next).get("/api/v1/people/me").then().statusCode(200);
        String trail = Door.admin().get("/api/v1/audit?objectType=person").asString();
        assertThat(trail).contains("password-changed").doesNotContain(next).doesNotContain("$2a$");
    }

    @Test
    void the_current_password_has_to_be_right() {
        String name = Door.somebody("checker");

        Door.as(name, Door.PASSWORD)
                .body(Map.of("current", "a guess of somebody", "new", "quite another staircase"))
                .post("/api/v1/people/me/password")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/current"));
        Door.as(name, Door.PASSWORD).get("/api/v1/people/me").then().statusCode(200);
    }

    @Test
    void an_administrator_gives_somebody_another_password() {
        String name = Door.somebody("checker");
        Cookie session = Door.session(name);

        Door.admin()
                .body(Map.of("new", "given by the office"))
                .post("/api/v1/people/" + name + "/password")
                .then()
                .statusCode(200);

        Door.with(session).get("/api/v1/people/me").then().statusCode(401);
        Door.as(name, Door.PASSWORD).get("/api/v1/people/me").then().statusCode(401);
        Door.as(name, "given by the office").get("/api/v1/people/me").then().statusCode(200);
    }

    @Test
    void a_password_of_letters_with_marks_fits_however_the_keyboard_composes_them() {
        String name = Door.somebody("checker");
        Door.as(name, Door.PASSWORD)
                .body(Map.of("current", Door.PASSWORD, "new", "Z\u00fcrich am Morgen"))
                .post("/api/v1/people/me/password")
                .then()
                .statusCode(200);

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> people.get(name))
                        .hasPassword("Zu\u0308rich am Morgen"))
                .isTrue();
    }

    @Test
    void neither_a_password_nor_a_token_is_kept_for_an_idempotency_key() {
        String name = "keyed-" + UUID.randomUUID().toString().substring(0, 8);
        String key = UUID.randomUUID().toString();

        Door.admin()
                .header("Idempotency-Key", key)
                .body(Map.of("name", name, "password", Door.PASSWORD, "role", "checker"))
                .post("/api/v1/people")
                .then()
                .statusCode(201);
        Door.as(name, Door.PASSWORD)
                .header("Idempotency-Key", key)
                .body(Map.of("label", "feed"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"));

        assertThat(keys.count("idempotencyKey", key)).isZero();
    }

    @Test
    void a_list_of_people_can_be_narrowed_and_sorted() {
        String editor = Door.somebody("editor");
        String barred = Door.somebody("editor");
        Door.change(barred, Map.of("active", false));

        Door.admin()
                .get("/api/v1/people?role=editor&active=true&limit=100")
                .then()
                .body("items.name", hasItems("editor", editor))
                .body("items.name", not(hasItem(barred)))
                .body("items.role", not(hasItem("checker")));
        Door.admin().get("/api/v1/people?role=god").then().statusCode(422);
    }
}
