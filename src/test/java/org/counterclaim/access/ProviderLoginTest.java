package org.counterclaim.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ProviderProfile.class)
class ProviderLoginTest {

    @ConfigProperty(name = "issuer.home")
    String issuer = "";

    private final String subject = UUID.randomUUID().toString();
    private final String name = "ana-" + subject.substring(0, 8);

    private Map<String, Object> claims(String... groups) {
        long now = Instant.now().getEpochSecond();
        return new HashMap<>(Map.of(
                "iss", issuer,
                "sub", subject,
                "aud", "counterclaim",
                "preferred_username", name,
                "groups", List.of(groups),
                "iat", now,
                "exp", now + 300));
    }

    private Map<String, Object> claimsWith(String claim, Object value) {
        Map<String, Object> claims = claims("editor");
        claims.put(claim, value);
        return claims;
    }

    private String token(Map<String, Object> claims, String query) {
        return given().contentType("application/json")
                .body(claims)
                .post(issuer + "/mint" + query)
                .asString();
    }

    private ValidatableResponse me(String token) {
        return Door.bearer(token).get("/api/v1/people/me").then();
    }

    @Test
    void somebody_comes_by_the_provider_and_is_one_person_from_then_on() {
        me(token(claims("editor"), ""))
                .statusCode(200)
                .body("name", equalTo(name))
                .body("role", equalTo("editor"))
                .body("loggedInBy", equalTo("provider"));
        Map<String, Object> renamed = claims("editor");
        renamed.put("preferred_username", "another-name");
        me(token(renamed, "")).statusCode(200).body("name", equalTo(name));

        Door.admin()
                .get("/api/v1/people/" + name)
                .then()
                .body("fromProvider", equalTo(true))
                .body("role", equalTo("editor"));
        Door.bearer(token(claims("editor"), "")).get("/api/v1/audit").then().statusCode(200);
    }

    @Test
    void the_providers_groups_decide_about_the_role_as_our_settings_map_them() {
        me(token(claims("fact-desk", "choir"), "")).statusCode(200).body("role", equalTo("checker"));
        Door.bearer(token(claims("fact-desk"), "")).get("/api/v1/audit").then().statusCode(403);
        me(token(claims("editor"), "")).body("role", equalTo("editor"));

        int id = Door.admin().get("/api/v1/people/" + name).path("id");
        Door.admin()
                .get("/api/v1/audit?objectType=person&objectId=" + id)
                .then()
                .body("items.change.action", contains("changed", "added"))
                .body("items.actor", contains("system", "system"));
    }

    @Test
    void without_a_group_of_ours_nobody_may_do_anything() {
        // "checker" is a group of theirs; ours are called fact-desk
        for (String group : new String[] {"checker", "choir"}) {
            me(token(claims(group), "")).statusCode(403).contentType("application/problem+json");
        }
        Door.admin().get("/api/v1/people/" + name).then().statusCode(404);
    }

    @Test
    void a_token_of_another_issuer_key_program_or_time_is_none() {
        long now = Instant.now().getEpochSecond();
        for (String token : List.of(
                token(claimsWith("iss", "https://issuer.example"), ""),
                token(claims("editor"), "?key=other"),
                token(claimsWith("aud", "another-program"), ""),
                token(claimsWith("exp", now - 60), ""))) {
            me(token).statusCode(401).body("detail", equalTo("The token is wrong, has expired or was revoked."));
        }
        Door.admin().get("/api/v1/people/" + name).then().statusCode(404);
    }

    @Test
    void nobody_becomes_a_person_of_ours_by_being_called_so_elsewhere() {
        me(token(claimsWith("preferred_username", "admin"), ""))
                .statusCode(200)
                .body("role", equalTo("editor"))
                .body("name", startsWith("admin-"));

        Map<String, Object> reserved = claimsWith("preferred_username", "system");
        reserved.put("sub", UUID.randomUUID().toString());
        me(token(reserved, "")).statusCode(200).body("name", startsWith("person of provider"));
    }

    @Test
    void an_administrator_bars_somebody_of_the_provider_here() {
        String token = token(claims("editor"), "");
        me(token).statusCode(200);

        Door.change(name, Map.of("role", "reporter"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("from-provider"));
        Door.change(name, Map.of("active", false)).then().statusCode(200);

        me(token).statusCode(401);
    }

    @Test
    void who_comes_by_the_provider_makes_no_tokens_here_which_would_outlive_their_leave() {
        Door.bearer(token(claims("editor"), ""))
                .body(Map.of("label", "feed"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(403)
                .body("rule", equalTo("password-required"));
    }

    @Test
    void passwords_and_our_own_tokens_go_on_working_beside_it() {
        String person = Door.somebody("checker");

        me(Door.token(person, Map.of("label", "feed"))).statusCode(200).body("name", equalTo(person));
        Door.with(Door.session(person)).get("/api/v1/people/me").then().statusCode(200);
        given().get("/api/v1/people/me").then().statusCode(401);
    }

    @Test
    void a_browser_goes_to_the_provider_and_comes_back_with_a_session_of_ours() {
        given().get("/login").then().body(containsString("href=\"/login/provider\""));
        Map<String, String> jar = new HashMap<>();

        Response page = follow(jar, Door.origin() + "/login/provider", 0);

        page.then().statusCode(200).body(containsString("desk person"));
        Cookie session = page.detailedCookie(Door.COOKIE);
        Door.with(session)
                .get("/api/v1/people/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("desk person"))
                .body("role", equalTo("editor"))
                .body("loggedInBy", equalTo("session"));
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(jar.keySet()).as("cookies of the provider's login").noneMatch(name -> name.startsWith("q_"));
        Door.with(session)
                .header("Origin", Door.origin())
                .contentType("application/json")
                .body(Map.of("label", "feed"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(403);
    }

    @Test
    void a_code_that_nobody_asked_for_lets_nobody_in() {
        Response page = given().redirects().follow(false).get("/login/provider?code=agreed&state=forged");

        assertThat(page.statusCode()).isNotEqualTo(200);
        assertThat(page.cookie(Door.COOKIE)).isNull();
    }

    /** As a browser does, with its cookies. */
    private static Response follow(Map<String, String> jar, String address, int hops) {
        Response answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(jar)
                .get(address);
        answer.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                jar.remove(cookie.getName());
            } else {
                jar.put(cookie.getName(), cookie.getValue());
            }
        });
        String next = answer.header("Location");
        return next == null || hops > 10 ? answer : follow(jar, next, hops + 1);
    }

    @Test
    void a_name_of_theirs_that_no_row_can_hold_is_refused() {
        me(token(claimsWith("sub", "x".repeat(600)), "")).statusCode(401);
        me(token(claimsWith("sub", "a\u0000b"), "")).statusCode(401);
        me(token(claimsWith("sub", ""), "")).statusCode(401);
        me(token(claimsWith("preferred_username", 17), "")).statusCode(401);
        Door.admin().get("/api/v1/people/" + name).then().statusCode(404);
    }

    @Test
    void each_of_many_with_a_name_that_we_do_not_take_gets_one_of_their_own() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> claims = claimsWith("preferred_username", "auth0|" + i);
            claims.put("sub", subject + i);
            names.add(me(token(claims, "")).statusCode(200).extract().path("name"));
        }

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("person of provider-[0-9a-f]{16}"));
    }

    @Test
    void more_people_of_one_name_than_are_numbered_still_have_one_each() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            Map<String, Object> claims = claims("editor");
            claims.put("sub", subject + i);
            names.add(me(token(claims, "")).statusCode(200).extract().path("name"));
        }

        assertThat(names).doesNotHaveDuplicates().contains(name, name + "-2", name + "-9");
    }
}
