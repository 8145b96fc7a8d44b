package org.counterclaim.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsTest {

    private static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    private static ValidatableResponse problem(Response response, int status, String type) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status));
    }

    @Test
    void a_wrong_field_is_named_by_its_pointer() {
        problem(json("{\"name\": \" \"}").when().post("/api/probe"), 422, "validation")
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].message", containsString("must not be blank"));
    }

    @Test
    void a_field_of_the_wrong_type_is_named_by_its_pointer() {
        problem(json("{\"name\": \"a\", \"age\": \"old\"}").when().post("/api/probe"), 422, "validation")
                .body("errors[0].pointer", equalTo("/age"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': 'a', 'age': 'old'} | /age must be a whole number.",
                "{'name': 'a', 'age': 99999999999} | /age must be a whole number.",
                "{'name': {'first': 'a'}} | /name must be a text.",
                "{'name': 'a', 'fields': 'two'} | /fields must be a list.",
                "{'name': 'a', 'age': '3'} | /age must be a whole number.",
                "{'name': 'a', 'age': 3.9} | /age must be a whole number.",
                "{'name': 5} | /name must be a text.",
                "{'name': 'a', 'kind': 1} | /kind must be one of SOURCE, CLASS, RUNTIME.",
                "{'name': 'a', 'kind': 'NONE'} | /kind must be one of SOURCE, CLASS, RUNTIME.",
                "{'name': 'a', 'on': 'Friday'} | /on must be a day such as 2026-02-03.",
                "{'name': 'a', 'ages': 3} | /ages is no field here; the fields are age, fields, kind, name, on."
            })
    void a_field_that_cannot_be_read_is_told_what_would_do_in_words_of_the_api(String body, String advice) {
        problem(json(body.replace('\'', '"')).when().post("/api/probe"), 422, "validation")
                .body("errors[0].message", equalTo(advice))
                .body("errors[0].pointer", equalTo(advice.substring(0, advice.indexOf(' '))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\u0007", "a\\u001b[1mb"})
    void a_text_with_control_characters_is_refused(String text) {
        problem(json("{\"name\": \"" + text + "\"}").when().post("/api/probe"), 422, "validation")
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].message", equalTo("/name must not contain control characters."));
        problem(
                        json("{\"name\": \"a\", \"fields\": [\"b\", \"" + text + "\"]}")
                                .when()
                                .post("/api/probe"),
                        422,
                        "validation")
                .body("errors[0].pointer", equalTo("/fields/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\ud800b", "\\udfff", "\\udc00\\ud800", "\\ud83d\\ude00\\ud83d"})
    void a_text_with_half_a_character_is_refused(String text) {
        problem(json("{\"name\": \"" + text + "\"}").when().post("/api/probe"), 422, "validation")
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].message", equalTo("/name must not contain half of a surrogate pair."));
    }

    @Test
    void a_character_of_two_halves_is_taken() {
        json("{\"name\": \"\\ud83d\\ude00\"}").when().post("/api/probe").then().statusCode(200);
    }

    @Test
    void white_space_of_every_kind_is_taken() {
        json("{\"name\": \"a\\tb\\r\\nc\\fd\\u000be\"}")
                .when()
                .post("/api/probe")
                .then()
                .statusCode(200);
    }

    @Test
    void a_body_of_the_wrong_shape_is_told_the_right_one() {
        problem(json("[1]").when().post("/api/probe"), 400, "malformed")
                .body("detail", equalTo("Send JSON: the body must be an object."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": ",
                "nonsense",
                "[1, 2",
                "{\"name\": \"a\"} and more",
                "{\"name\": \"a\"} {\"name\": \"b\"}",
                "{\"name\": \"a\", \"name\": \"b\"}"
            })
    void a_body_that_is_not_json_is_malformed(String body) {
        problem(json(body).when().post("/api/probe"), 400, "malformed");
    }

    @Test
    void an_empty_body_is_refused() {
        given().contentType(ContentType.JSON)
                .when()
                .post("/api/probe")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void another_media_type_is_refused_with_advice() {
        problem(given().contentType("text/csv").body("a,b").when().post("/api/probe"), 415, "unsupported-media-type")
                .body("detail", containsString("application/json"));
    }

    @Test
    void an_unknown_address_and_a_wrong_method_are_problems_too() {
        problem(given().when().get("/api/nowhere"), 404, "not-found");
        problem(given().when().delete("/api/probe"), 405, "method-not-allowed");
    }

    @Test
    void permission_is_checked_before_the_body() {
        problem(json("nonsense").when().post("/api/probe/checkers"), 401, "unauthenticated");
        problem(
                json("nonsense")
                        .auth()
                        .preemptive()
                        .basic("reporter", "reporter")
                        .when()
                        .post("/api/probe/checkers"),
                403,
                "forbidden");
    }

    @Test
    void a_change_says_which_version_it_was_made_from() {
        problem(given().when().put("/api/probe"), 428, "precondition-required").body("currentETag", equalTo("\"v17\""));
        problem(given().header("If-Match", "\"v16\"").when().put("/api/probe"), 412, "version-conflict")
                .body("currentETag", equalTo("\"v17\""))
                .body("currentVersion", equalTo(17));
        problem(given().header("If-Match", "W/\"v17\"").when().put("/api/probe"), 412, "version-conflict");
        given().header("If-Match", "\"v3\", \"v17\"")
                .when()
                .put("/api/probe")
                .then()
                .statusCode(200);
    }

    @Test
    void whatever_there_is_names_no_version() {
        problem(given().header("If-Match", "*").when().put("/api/probe"), 428, "precondition-required")
                .body("currentETag", equalTo("\"v17\""));
    }

    @Test
    void a_conflict_that_the_database_finds_is_a_version_conflict() {
        problem(given().when().get("/api/probe/overtaken"), 412, "version-conflict");
    }

    @Test
    void a_conflict_that_shows_only_at_the_commit_is_one_too() {
        problem(given().when().get("/api/probe/overtaken-at-the-commit"), 412, "version-conflict");
    }

    @Test
    void a_value_that_the_database_cannot_keep_is_the_callers_to_mend() {
        problem(given().when().get("/api/probe/unkeepable"), 422, "validation")
                .body("detail", not(containsString("0x00")));
    }

    @Test
    void an_error_of_ours_tells_nothing_internal() {
        problem(given().when().get("/api/probe/failing"), 500, "internal")
                .body("detail", not(containsString("secret")));
    }

    @Test
    void a_body_of_twenty_megabytes_is_too_large_whether_or_not_it_says_so() {
        byte[] twenty = new byte[20 * 1024 * 1024];

        problem(given().contentType(ContentType.JSON).body(twenty).when().post("/api/probe"), 413, "too-large");
        problem(
                given().contentType(ContentType.JSON)
                        .body(new ByteArrayInputStream(twenty))
                        .when()
                        .post("/api/probe"),
                413,
                "too-large");
    }
}
