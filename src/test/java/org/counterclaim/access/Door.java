package org.counterclaim.access;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.UUID;

/** What tests of the login do again and again. */
final class Door {

    static final String PASSWORD = "violet-marble-staircase";
    static final String COOKIE = "counterclaim-session";

    private Door() {}

    static RequestSpecification as(String name, String password) {
        return given().auth().preemptive().basic(name, password).contentType(ContentType.JSON);
    }

    static RequestSpecification admin() {
        return as("admin", "admin");
    }

    /** Somebody new, who does not mind what a test does to them. */
    static String somebody(String role) {
        String name = role + "-" + UUID.randomUUID().toString().substring(0, 8);
        admin().body(Map.of("name", name, "password", PASSWORD, "role", role))
                .post("/api/v1/people")
                .then()
                .statusCode(201);
        return name;
    }

    static Response change(String name, Map<String, Object> rights) {
        String version = admin().get("/api/v1/people/" + name).header("ETag");
        return admin().header("If-Match", version).body(rights).patch("/api/v1/people/" + name);
    }

    static String token(String owner, Map<String, Object> wishes) {
        return as(owner, PASSWORD)
                .body(wishes)
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /** The address of the server as its own pages have it. */
    static String origin() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    static RequestSpecification form() {
        return given().redirects().follow(false).header("Origin", origin()).contentType(ContentType.URLENC);
    }

    static Response login(String name, String password) {
        return form().formParam("name", name).formParam("password", password).post("/login");
    }

    static Cookie session(String name) {
        return login(name, PASSWORD).then().statusCode(303).extract().detailedCookie(COOKIE);
    }

    static RequestSpecification with(Cookie session) {
        return given().redirects().follow(false).cookie(COOKIE, session.getValue());
    }

    /** Calls from another address of this machine, so that the failures of one test are no other's. */
    static RequestSpecification from(String address) {
        try {
            return given().config(RestAssuredConfig.config()
                            .httpClient(HttpClientConfig.httpClientConfig()
                                    .setParam("http.route.local-address", InetAddress.getByName(address))))
                    .redirects()
                    .follow(false);
        } catch (UnknownHostException notInDigits) {
            throw new IllegalArgumentException(notInDigits);
        }
    }
}
