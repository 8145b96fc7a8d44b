package org.counterclaim.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    record Call(String name, JsonNode description) {}

    private static List<Call> calls() throws JsonProcessingException {
        String json = given().queryParam("format", "json")
                .when()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<Call> calls = new ArrayList<>();
        new ObjectMapper()
                .readTree(json).path("paths").properties().stream()
                        .filter(path -> path.getKey().startsWith("/api/v1/"))
                        .forEach(path -> path.getValue().properties().stream()
                                .filter(call -> METHODS.contains(call.getKey()))
                                .forEach(call ->
                                        calls.add(new Call(call.getKey() + " " + path.getKey(), call.getValue()))));
        return calls;
    }

    @Test
    void every_call_says_what_it_does_and_what_an_error_looks_like() throws JsonProcessingException {
        List<Call> calls = calls();

        assertThat(calls).hasSizeGreaterThan(20);
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.description().path("summary").asText()).isNotBlank();
            assertThat(call.description().at("/responses/default/content").has("application/problem+json"))
                    .isTrue();
        });
    }

    @Test
    void every_body_that_is_sent_has_an_example() throws JsonProcessingException {
        List<String> without = calls().stream()
                .filter(call -> call.description().has("requestBody"))
                .filter(call -> {
                    JsonNode json = call.description().at("/requestBody/content/application~1json");
                    return !json.has("example") && !json.has("examples");
                })
                .map(Call::name)
                .toList();

        assertThat(without).isEmpty();
    }
}
