package org.counterclaim.dispute;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.counterclaim.platform.NewestVersion;

/** What people of the newsroom do to disputes, over HTTP; everybody's password is their name. */
final class Hand {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What tells of the way and not of the state. */
    private static final Set<String> THE_WAY = Set.of("history", "decisions");

    private Hand() {}

    static RequestSpecification as(String person) {
        return given().auth()
                .preemptive()
                .basic(person, person)
                .contentType(ContentType.JSON)
                .filter(new NewestVersion(person));
    }

    static ValidatableResponse reads(String person, String path) {
        return as(person).when().get("/api/v1/" + path).then();
    }

    static ValidatableResponse posts(String person, String ifMatch, String path, Object body) {
        return as(person)
                .header("If-Match", ifMatch)
                .body(body)
                .when()
                .post("/api/v1/" + path)
                .then();
    }

    static ValidatableResponse patches(String person, String ifMatch, long dispute, Object body) {
        return as(person)
                .header("If-Match", ifMatch)
                .body(body)
                .when()
                .patch("/api/v1/disputes/" + dispute)
                .then();
    }

    /** An instant after all that has happened and before all that is to come; the database keeps microseconds. */
    static Instant thisInstant(Clock clock) {
        Instant instant = clock.instant().truncatedTo(ChronoUnit.MICROS);
        while (!clock.instant().isAfter(instant.plus(1, ChronoUnit.MILLIS))) {
            Thread.onSpinWait();
        }
        return instant;
    }

    /** A dispute as it was known at an instant. */
    static ValidatableResponse readsAt(Instant at, long dispute) {
        return reads("checker", "disputes/" + dispute + "?at=" + at).statusCode(200);
    }

    static String tagOf(long dispute) {
        return reads("checker", "disputes/" + dispute).extract().header("ETag");
    }

    /** The latest decision that a dispute has to do with. */
    static int latestDecision(long dispute) {
        return reads("checker", "disputes/" + dispute).extract().path("decisions[0].id");
    }

    static ValidatableResponse undoes(String person, int decision) {
        String tag = reads("checker", "decisions/" + decision).extract().header("ETag");
        return as(person)
                .header("If-Match", tag)
                .when()
                .post("/api/v1/decisions/" + decision + ":undo")
                .then();
    }

    /** All that can be seen of disputes, whatever the order of its parts, without how it came about. */
    static List<String> seen(List<Long> disputes) {
        return disputes.stream().map(Hand::seen).toList();
    }

    private static String seen(long dispute) {
        try {
            return sorted(JSON.readTree(reads("editor", "disputes/" + dispute)
                            .statusCode(200)
                            .extract()
                            .asString()))
                    .toPrettyString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(THE_WAY);
            object.fieldNames().forEachRemaining(name -> object.replace(name, sorted(object.get(name))));
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> parts = StreamSupport.stream(array.spliterator(), false)
                    .map(Hand::sorted)
                    .sorted(Comparator.comparing(JsonNode::toString))
                    .collect(Collectors.toList());
            return array.removeAll().addAll(parts);
        }
        return node;
    }
}
