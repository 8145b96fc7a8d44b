package org.counterclaim.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    private static Response create(String person, String key, String name) {
        return given().auth()
                .preemptive()
                .basic(person, person)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"" + name + "\"}")
                .when()
                .post("/api/probe/things");
    }

    private static int number(Response response) {
        return response.then().statusCode(201).extract().path("number");
    }

    @Test
    void a_call_repeated_with_its_key_creates_nothing_twice_and_gets_the_first_answer() {
        String key = UUID.randomUUID().toString();
        int first = number(create("checker", key, "a"));

        Response again = create("checker", key, "a");

        assertThat(number(again)).isEqualTo(first);
        assertThat(again.header("ETag")).isEqualTo("\"v1\"");
    }

    @Test
    void the_same_key_of_another_person_is_another_key() {
        String key = UUID.randomUUID().toString();
        int first = number(create("checker", key, "a"));

        int other = number(create("checker2", key, "a"));

        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void a_key_used_for_another_request_is_refused() {
        String key = UUID.randomUUID().toString();
        create("checker", key, "a").then().statusCode(201);

        create("checker", key, "b")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("Idempotency-Key"))
                .body("errors[0].code", equalTo("reused"));
    }

    @Test
    void a_refused_call_can_be_mended_and_sent_again_with_its_key() {
        String key = UUID.randomUUID().toString();
        create("checker", key, " ").then().statusCode(422);

        create("checker", key, "a").then().statusCode(201);
    }
}
