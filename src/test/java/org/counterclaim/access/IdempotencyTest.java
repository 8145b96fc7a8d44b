package org.counterclaim.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    @Inject
    IdempotencyKeys keys;

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
    void of_two_calls_with_one_key_at_once_one_begins_and_the_other_is_told_to_wait() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);

        for (int i = 0; i < 25; i++) {
            String key = UUID.randomUUID().toString();
            Callable<String> call = () -> {
                together.await();
                try {
                    return keys.begin("checker", key, "same").isEmpty() ? "begun" : "answered";
                } catch (IdempotencyKeys.StillRunning wait) {
                    return "running";
                }
            };
            Future<String> one = two.submit(call);
            Future<String> other = two.submit(call);

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder("begun", "running");
        }
        two.shutdown();
    }

    @Test
    void a_key_without_a_login_is_nobodys_and_remembers_nothing() {
        String key = UUID.randomUUID().toString();

        for (String text : List.of("Police said 12 people died.", "Police said 14 people died.")) {
            given().header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body("{\"text\": \"" + text + "\"}")
                    .when()
                    .post("/api/v1/extractions")
                    .then()
                    .statusCode(200)
                    .body("text", equalTo(text));
        }
        assertThat(keys.count("idempotencyKey", key)).isZero();
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
