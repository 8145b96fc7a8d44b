package org.counterclaim.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;

/** Fields that nobody may set: API3 and API6 of OWASP's list. */
@QuarkusTest
class MassAssignmentTest {

    private static final List<String> NOBODYS = List.of(
            "id",
            "version",
            "state",
            "status",
            "author",
            "createdAt",
            "publishedAt",
            "slug",
            "role",
            "active",
            "owner",
            "person",
            "policy",
            "scale",
            "sha256",
            "priority",
            "assignee",
            "capturedBy",
            "@class",
            "__proto__");

    /** Where one of these is what the call is about; a person decides on each. */
    private static final Set<String> MEANT = Set.of(
            "PATCH /api/v1/people/{name} active",
            "PATCH /api/v1/people/{name} role",
            "POST /api/v1/articles publishedAt",
            "POST /api/v1/disputes/{id}/assignment assignee",
            "POST /api/v1/disputes/{id}/interests person",
            "POST /api/v1/extractions publishedAt",
            "POST /api/v1/people role",
            "POST /api/v1/tokens role");

    @Inject
    Desk desk;

    @Test
    void no_call_takes_a_field_that_nobody_may_set_and_each_says_which_it_refuses() {
        List<String> taken = new ArrayList<>();
        Set<String> declared = new TreeSet<>();

        for (Call call : Call.withBody()) {
            for (String field : NOBODYS) {
                if (call.fields().contains(field)) {
                    declared.add(call.name() + " " + field);
                } else if (!isRefused(call, "{\"" + field + "\": \"editor\"}", "/" + field)) {
                    taken.add(call.name() + " " + field);
                }
            }
        }

        assertThat(taken).isEmpty();
        assertThat(declared).isEqualTo(new TreeSet<>(MEANT));
    }

    /** Every object within a body that has fields of its own. */
    @Test
    void nor_does_what_is_inside_of_a_body() {
        List<String> taken = new ArrayList<>();
        int tried = 0;

        for (Call call : Call.withBody()) {
            for (Inner inner : inner(call)) {
                tried++;
                if (!isRefused(call, inner.body(), inner.pointer())) {
                    taken.add(call.name() + " " + inner.pointer());
                }
            }
        }

        assertThat(taken).isEmpty();
        assertThat(tried).isGreaterThan(8);
    }

    @Test
    void what_only_an_answer_tells_may_be_sent_back_and_sets_nothing() {
        TwoTolls tolls = desk.twoTolls();
        var answer = Caller.as("checker")
                .send("POST", "/api/v1/disputes/" + tolls.dispute() + "/verdicts", """
                {"outcome": "DISPUTED", "summary": "Two counts.", "wording": "Counts differ.",
                 "ratings": [{"claimId": %d, "nonRating": "DISPUTED"}],
                 "evidence": [{"url": "https://ngo.example/r", "excerpt": "6,854", "stance": "REFUTES", "primary": true,
                               "excerptFound": true, "selector": [{"type": "TextQuoteSelector", "exact": "forged"}],
                               "archived": {"state": "CAPTURED", "captureId": 1, "sha256": "forged"}}]}""".formatted(tolls.government()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode evidence = Call.read(answer.body()).at("/evidence/0");
        assertThat(evidence.path("excerptFound").asBoolean()).isFalse();
        assertThat(evidence.at("/archived/state").asText()).isNotEqualTo("CAPTURED");
        assertThat(answer.body()).doesNotContain("forged");
    }

    @Test
    void a_draft_has_its_author_state_and_version_from_the_house() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = Desk.drafted("checker", tolls.dispute(), Desk.complete(tolls));

        for (String field : List.of(
                "\"author\": \"editor\"",
                "\"state\": \"PUBLISHED\"",
                "\"slug\": \"mine\"",
                "\"version\": 9",
                "\"stale\": null")) {
            String body = Desk.complete(tolls).replaceFirst("\\{", "{" + field + ", ");
            assertThat(Caller.as("checker")
                            .with("If-Match", draft.etag())
                            .send("PUT", "/api/v1/verdicts/" + draft.id(), body)
                            .statusCode())
                    .as(field)
                    .isEqualTo(422);
        }
        // neither in the address nor in a header
        Caller.as("checker")
                .with("If-Match", draft.etag())
                .with("X-Author", "editor")
                .send("PUT", "/api/v1/verdicts/" + draft.id() + "?author=editor&state=PUBLISHED", Desk.complete(tolls));

        JsonNode now = Call.read(
                Caller.as("checker").get("/api/v1/verdicts/" + draft.id()).body());
        assertThat(now.path("author").asText()).isEqualTo("checker");
        assertThat(now.path("state").asText()).isEqualTo("DRAFT");
        assertThat(now.path("slug").isNull()).isTrue();
    }

    @Test
    void a_person_raises_neither_themselves_nor_the_role_of_a_token() {
        for (String role : List.of("reporter", "checker", "editor")) {
            assertThat(Caller.as(role)
                            .with("If-Match", "*")
                            .send("PATCH", "/api/v1/people/" + role, "{\"role\": \"admin\"}")
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
            assertThat(Caller.as(role)
                            .send(
                                    "POST",
                                    "/api/v1/tokens",
                                    "{\"label\": \"up " + UUID.randomUUID() + "\", \"role\": \"admin\"}")
                            .statusCode())
                    .as(role)
                    .isEqualTo(422);
        }
    }

    private static boolean isRefused(Call call, String body, String pointer) {
        var answer = Caller.as("admin").with("If-Match", "\"v0\"").send(call.method(), call.at("987654321"), body);
        JsonNode error = answer.statusCode() == 422 ? Call.read(answer.body()).at("/errors/0") : Call.read("{}");
        return error.path("pointer").asText().equals(pointer)
                && error.path("code").asText().equals("unknown-field");
    }

    private record Inner(String body, String pointer) {}

    /** One level below the top, in lists and objects: what lies deeper is made of the same records. */
    private static List<Inner> inner(Call call) {
        List<Inner> found = new ArrayList<>();
        call.body().path("properties").properties().forEach(field -> {
            JsonNode schema = call.one(field.getValue());
            boolean list = schema.path("type").toString().contains("array");
            JsonNode item = list ? call.one(schema.path("items")) : schema;
            if (item.path("properties").isEmpty()) {
                return;
            }
            String object = "{\"id\": 1}";
            String name = field.getKey();
            found.add(new Inner(
                    "{\"" + name + "\": " + (list ? "[" + object + "]" : object) + "}",
                    "/" + name + (list ? "/0" : "") + "/id"));
        });
        // an operation of a bulk call names what it is about by its id
        found.removeIf(inner -> call.name().equals("POST /api/v1/disputes:bulk"));
        return found;
    }
}
