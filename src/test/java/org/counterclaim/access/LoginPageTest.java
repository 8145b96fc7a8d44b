package org.counterclaim.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LoginPageTest {

    @Inject
    LoginSessions sessions;

    @Inject
    PasswordLogin passwords;

    @Inject
    Roster roster;

    @Inject
    Clock clock;

    @Test
    void somebody_logs_in_by_the_form_and_out_again() {
        String name = Door.somebody("checker");

        Cookie session = Door.session(name);

        Door.with(session).get("/probe-page").then().statusCode(200).body(equalTo(name));
        Door.with(session)
                .get("/login")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString(name), containsString("action=\"/logout\""));
        Response out = Door.with(session).header("Origin", Door.origin()).post("/logout");
        out.then().statusCode(303).header("Location", endsWith("/login"));
        assertThat(out.detailedCookie(Door.COOKIE).getMaxAge()).isZero();
        Door.with(session).get("/api/v1/people/me").then().statusCode(401);
    }

    @Test
    void the_cookie_is_for_no_script_and_no_other_site() {
        Cookie session = Door.session(Door.somebody("checker"));

        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Strict");
        assertThat(session.getPath()).isEqualTo("/");
        assertThat(session.getDomain()).isNull();
        assertThat(session.isSecured()).as("over plain HTTP").isFalse();
        assertThat(session.getValue()).matches("cs_[A-Za-z0-9_-]{43}");
    }

    @Test
    void a_wrong_password_shows_the_form_again_with_what_was_typed_escaped() {
        Door.from("127.0.0.21")
                .header("Origin", Door.origin())
                .contentType(ContentType.URLENC)
                .formParam("name", "<script>alert(1)</script>")
                .formParam("password", "a wrong password")
                .formParam("next", "/probe-page?a=\"><b>")
                .post("/login")
                .then()
                .statusCode(401)
                .contentType(containsString("text/html"))
                .body(containsString("Name or password is wrong."), containsString("&lt;script&gt;"))
                .body(
                        not(containsString("<script>")),
                        not(containsString("\"><b>")),
                        not(containsString("a wrong password")));
    }

    @Test
    void each_login_begins_a_new_session_and_ends_the_one_before() {
        String name = Door.somebody("checker");
        String planted = "cs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

        Cookie first = Door.form()
                .cookie(Door.COOKIE, planted)
                .formParam("name", name)
                .formParam("password", Door.PASSWORD)
                .post("/login")
                .detailedCookie(Door.COOKIE);
        Cookie second = Door.form()
                .cookie(Door.COOKIE, first.getValue())
                .formParam("name", name)
                .formParam("password", Door.PASSWORD)
                .post("/login")
                .detailedCookie(Door.COOKIE);

        assertThat(first.getValue()).isNotEqualTo(planted);
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        given().cookie(Door.COOKIE, planted).get("/api/v1/people/me").then().statusCode(401);
        Door.with(first).get("/api/v1/people/me").then().statusCode(401);
        Door.with(second).get("/api/v1/people/me").then().statusCode(200);
    }

    @Test
    void a_session_ends_when_it_is_left_alone_or_half_a_day_old() {
        String name = Door.somebody("checker");
        Cookie idle = Door.session(name);
        Cookie old = Door.session(name);
        Cookie fresh = Door.session(name);

        QuarkusTransaction.requiringNew().run(() -> {
            sessions.update(
                    "lastUsedAt = ?1 where secretHash = ?2",
                    clock.instant().minus(Duration.ofMinutes(121)),
                    new Secret(idle.getValue()).hash());
            sessions.update(
                    "createdAt = ?1 where secretHash = ?2",
                    clock.instant().minus(Duration.ofMinutes(721)),
                    new Secret(old.getValue()).hash());
            sessions.update(
                    "lastUsedAt = ?1 where secretHash = ?2",
                    clock.instant().minus(Duration.ofMinutes(119)),
                    new Secret(fresh.getValue()).hash());
        });

        Door.with(idle).get("/api/v1/people/me").then().statusCode(401);
        Door.with(old).get("/api/v1/people/me").then().statusCode(401);
        Door.with(fresh).get("/api/v1/people/me").then().statusCode(200);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> sessions.count(
                                "secretHash = ?1 and lastUsedAt > ?2",
                                new Secret(fresh.getValue()).hash(),
                                clock.instant().minusSeconds(60))))
                .as("is used again")
                .isEqualTo(1);
    }

    @Test
    void a_browser_on_a_page_is_sent_to_the_form_and_back_a_program_gets_401() {
        given().redirects()
                .follow(false)
                .header("Accept", "text/html,*/*;q=0.8")
                .get("/probe-page?day=1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login?next=%2Fprobe-page%3Fday%3D1"));
        given().header("Accept", "text/html,*/*")
                .get("/api/v1/people/me")
                .then()
                .statusCode(401);
        given().header("Accept", "*/*").get("/probe-page").then().statusCode(401);

        String name = Door.somebody("checker");
        Door.form()
                .formParam("name", name)
                .formParam("password", Door.PASSWORD)
                .formParam("next", "/probe-page?day=1")
                .post("/login")
                .then()
                .statusCode(303)
                .header("Location", equalTo(Door.origin() + "/probe-page?day=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "evil",
                "/a\nb"
            })
    void nobody_is_sent_to_another_site_after_the_login(String next) {
        String name = Door.somebody("checker");

        Door.form()
                .formParam("name", name)
                .formParam("password", Door.PASSWORD)
                .formParam("next", next)
                .post("/login")
                .then()
                .statusCode(303)
                .header("Location", equalTo(Door.origin() + "/login"));
    }

    @ParameterizedTest
    @CsvSource({
        "Origin,         https://evil.example, ",
        "Origin,         null, ",
        "Sec-Fetch-Site, cross-site, ",
        "Sec-Fetch-Site, same-site, ",
        "Sec-Fetch-Site, none, ",
        "X-Nothing,      at all, "
    })
    void another_sites_form_changes_nothing_with_the_cookie(String header, String value) {
        Cookie session = Door.session(Door.somebody("checker"));

        Door.with(session)
                .header(header, value)
                .contentType(ContentType.URLENC)
                .formParam("name", "a")
                .post("/probe-page")
                .then()
                .statusCode(403);
        Door.with(session)
                .header(header, value)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "a"))
                .post("/api/probe/checkers")
                .then()
                .statusCode(403);
        Door.with(session).header(header, value).post("/logout").then().statusCode(403);
        Door.with(session).get("/api/v1/people/me").then().statusCode(200);
    }

    @Test
    void our_own_pages_change_things_with_the_cookie() {
        String name = Door.somebody("checker");
        Cookie session = Door.session(name);

        Door.with(session)
                .header("Origin", Door.origin())
                .post("/probe-page")
                .then()
                .statusCode(200)
                .body(equalTo("changed by " + name));
        Door.with(session)
                .header("Origin", Door.origin())
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "a"))
                .post("/api/probe/checkers")
                .then()
                .statusCode(200);
    }

    @Test
    void another_site_logs_nobody_in() {
        String name = Door.somebody("checker");

        given().header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.URLENC)
                .formParam("name", name)
                .formParam("password", Door.PASSWORD)
                .post("/login")
                .then()
                .statusCode(403)
                .cookies(Map.of());
    }

    @Test
    void a_header_counts_and_the_cookie_beside_it_does_not() {
        Cookie session = Door.session(Door.somebody("admin"));
        String reporter = Door.somebody("reporter");

        Door.with(session)
                .auth()
                .preemptive()
                .basic(reporter, Door.PASSWORD)
                .get("/api/v1/people/me")
                .then()
                .body("name", equalTo(reporter));
        Door.from("127.0.0.22")
                .cookie(Door.COOKIE, session.getValue())
                .auth()
                .preemptive()
                .basic(reporter, "not the password")
                .get("/api/v1/people/me")
                .then()
                .statusCode(401);
    }

    @Test
    void an_old_cookie_does_not_keep_anybody_from_public_pages() {
        given().cookie(Door.COOKIE, "cs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                .get("/login")
                .then()
                .statusCode(200)
                .body(containsString("name=\"password\""));
        given().cookie(Door.COOKIE, "nonsense").get("/api/v1/verdicts").then().statusCode(200);
    }

    @Test
    void who_gave_the_old_password_while_it_was_changed_gets_no_session() {
        String name = Door.somebody("checker");
        LoggedIn shown = passwords.enter(name, Door.PASSWORD, "198.51.100.10");

        Door.admin()
                .body(Map.of("new", "given by the office"))
                .post("/api/v1/people/" + name + "/password")
                .then()
                .statusCode(200);

        assertThatThrownBy(() -> sessions.open(shown, null)).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> roster.changePassword(shown, "quite another staircase"))
                .isInstanceOf(AuthenticationFailedException.class);
        Door.as(name, "given by the office").get("/api/v1/people/me").then().statusCode(200);
    }
}
