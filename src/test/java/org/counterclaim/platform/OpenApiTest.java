package org.counterclaim.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    record Call(String name, JsonNode description) {}

    @Test
    void every_call_says_what_it_does_and_what_an_error_looks_like() throws JsonProcessingException {
        List<Call> calls = calls(api());

        assertThat(calls).hasSizeGreaterThan(20);
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.description().path("summary").asText()).isNotBlank();
            assertThat(call.description().at("/responses/default/content").has("application/problem+json"))
                    .isTrue();
        });
    }

    @Test
    void every_body_that_is_sent_has_an_example() throws JsonProcessingException {
        JsonNode api = api();

        List<String> without = calls(api).stream()
                .filter(call -> call.description().has("requestBody"))
                .filter(call -> !hasExample(call, api))
                .map(Call::name)
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void every_call_says_what_its_answer_looks_like() throws JsonProcessingException {
        List<String> without = calls(api()).stream()
                .filter(call -> successes(call).noneMatch(OpenApiTest::hasShape))
                .map(Call::name)
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void a_creating_call_takes_an_idempotency_key_and_a_change_the_version_that_was_read()
            throws JsonProcessingException {
        List<Call> creating = calls(api()).stream()
                .filter(call -> call.description().path("responses").has("201"))
                .toList();

        assertThat(creating).extracting(Call::name).contains("post /api/v1/articles");
        assertThat(creating).allSatisfy(call -> assertThat(parameters(call)).containsKey("Idempotency-Key"));
        assertThat(calls(api()))
                .allSatisfy(call -> assertThat(parameters(call).getOrDefault("If-Match", "described"))
                        .isNotBlank());
    }

    @Test
    void what_takes_a_login_takes_a_password_or_a_token() throws JsonProcessingException {
        JsonNode api = api();

        assertThat(api.at("/components/securitySchemes/token/scheme").asText()).isEqualTo("bearer");
        assertThat(calls(api))
                .filteredOn(call -> call.name().equals("get /api/v1/audit"))
                .singleElement()
                .satisfies(
                        call -> assertThat(call.description().path("security").toString())
                                .contains("basic", "token"));
    }

    @Test
    void an_example_of_an_answer_has_the_fields_of_its_shape() throws JsonProcessingException {
        JsonNode api = api();
        List<JsonNode> shown = calls(api).stream()
                .flatMap(OpenApiTest::successes)
                .map(response -> response.at("/content/application~1json"))
                .filter(content -> content.has("example"))
                .toList();

        assertThat(shown).hasSizeGreaterThanOrEqualTo(4);
        assertThat(shown).allSatisfy(content -> {
            JsonNode shape = api.at(content.at("/schema/$ref").asText().substring(1));
            assertThat(content.path("example").properties())
                    .extracting(Map.Entry::getKey)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(field -> assertThat(shape.path("properties").has(field))
                            .as(field)
                            .isTrue());
        });
    }

    @Test
    void the_public_pages_are_described_too() throws JsonProcessingException {
        JsonNode paths = api().path("paths");

        assertThat(paths.at("/~1verdicts~1{slug}/get/responses/200/content").has("text/html"))
                .isTrue();
        assertThat(paths.at("/~1verdicts~1{slug}~1v~1{version}/get/summary").asText())
                .isNotBlank();
    }

    private static Stream<JsonNode> successes(Call call) {
        return call.description().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue);
    }

    private static boolean hasShape(JsonNode response) {
        return response.path("content").properties().stream()
                .anyMatch(media -> !media.getValue().path("schema").isEmpty());
    }

    /** Their descriptions by their names. */
    private static Map<String, String> parameters(Call call) {
        return StreamSupport.stream(call.description().path("parameters").spliterator(), false)
                .collect(Collectors.toMap(
                        parameter -> parameter.path("name").asText(),
                        parameter -> parameter.path("description").asText()));
    }

    @Test
    void no_two_shapes_share_a_name() throws JsonProcessingException {
        List<String> numbered = new ArrayList<>();
        // of two shapes with one name, the second is given a number
        api().at("/components/schemas").fieldNames().forEachRemaining(name -> {
            if (name.matches(".*\\d")) {
                numbered.add(name);
            }
        });

        assertThat(numbered).isEmpty();
    }

    /** An example of the whole, or of fields of it, from which the explorer makes one. */
    private static boolean hasExample(Call call, JsonNode api) {
        JsonNode body = call.description().at("/requestBody/content/application~1json");
        JsonNode fields = api.at(body.at("/schema/$ref").asText().substring(1)).path("properties");
        return body.has("examples")
                || fields.properties().stream()
                        .anyMatch(field -> field.getValue().has("examples"));
    }

    private static JsonNode api() throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(given().queryParam("format", "json")
                        .when()
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static List<Call> calls(JsonNode api) {
        List<Call> calls = new ArrayList<>();
        api.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(call -> METHODS.contains(call.getKey()))
                        .forEach(call -> calls.add(new Call(call.getKey() + " " + path.getKey(), call.getValue()))));
        return calls;
    }
}
