package org.counterclaim.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The settings that docs/operations.md asks for behind a proxy with TLS. */
@QuarkusTest
@TestProfile(ProviderProfile.class)
class BehindProxyTest {

    private static RequestSpecification proxied(String caller) {
        return given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "desk.example")
                .header("X-Forwarded-For", caller);
    }

    private static Response login(String origin, String name) {
        return proxied("192.0.2.50")
                .header("Origin", origin)
                .contentType(ContentType.URLENC)
                .formParam("name", name)
                .formParam("password", Door.PASSWORD)
                .post("/login");
    }

    @Test
    void the_cookie_is_for_https_and_the_public_address_is_our_own() {
        String name = Door.somebody("checker");

        Response in = login("https://desk.example", name);

        in.then().statusCode(303).header("Location", equalTo("https://desk.example/login"));
        assertThat(in.detailedCookie(Door.COOKIE).isSecured()).isTrue();
        login("http://desk.example", name).then().statusCode(403);
        login("https://evil.example", name).then().statusCode(403);
    }

    @Test
    void failures_count_for_the_caller_and_not_for_the_proxy() {
        String name = Door.somebody("checker");
        for (int i = 0; i < 20; i++) {
            proxied("192.0.2.51")
                    .auth()
                    .preemptive()
                    .basic("nobody-" + UUID.randomUUID(), "guess")
                    .get("/api/v1/people/me")
                    .then()
                    .statusCode(401);
        }

        proxied("192.0.2.51")
                .auth()
                .preemptive()
                .basic(name, Door.PASSWORD)
                .get("/api/v1/people/me")
                .then()
                .statusCode(429);
        proxied("192.0.2.52")
                .auth()
                .preemptive()
                .basic(name, Door.PASSWORD)
                .get("/api/v1/people/me")
                .then()
                .statusCode(200);
    }
}
