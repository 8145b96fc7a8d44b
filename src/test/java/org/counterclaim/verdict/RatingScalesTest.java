package org.counterclaim.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RatingScalesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LEVELS = """
            {"code": "right", "label": {"en": "Right", "de": "Richtig"}, "definition": "It is so.",
             "normalised": {"veracity": "TRUE"}, "numericValue": 2},
            {"code": "wrong", "label": {"en": "Wrong"}, "definition": "It is not so.",
             "normalised": {"veracity": "FALSE"}, "numericValue": 1}""";

    @Inject
    Desk desk;

    @Test
    void anyone_reads_the_scales_with_what_their_levels_mean() {
        given().get("/api/v1/scales")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("counterclaim", "politifact", "snopes", "africa-check"))
                .body("next", nullValue());
        given().get("/api/v1/scales/politifact")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("versions.version", contains(1))
                .body("versions[0].title", equalTo("PolitiFact"))
                .body("versions[0].levels.code", hasItems("true", "pants-on-fire"))
                .body("versions[0].levels.order", contains(1, 2, 3, 4, 5, 6))
                .body("versions[0].levels[5].label.en", equalTo("Pants on Fire"))
                .body("versions[0].levels[5].normalised.veracity", equalTo("FALSE"))
                .body("versions[0].levels[5].severity", equalTo("EGREGIOUS"))
                .body("versions[0].levels[5].numericValue", equalTo(1));
        given().get("/api/v1/scales/africa-check")
                .then()
                .body("versions[0].levels.find { it.code == 'exaggerated' }.normalised.flag", equalTo("EXAGGERATED"))
                .body("versions[0].levels.find { it.code == 'exaggerated' }", not(hasKey("numericValue")));
        given().get("/api/v1/scales/nobodys").then().statusCode(404);
    }

    @Test
    void anyone_asks_what_a_label_means() {
        given().queryParam("label", "Pants on Fire!")
                .queryParam("publisher", "PolitiFact")
                .get("/api/v1/scales:map")
                .then()
                .statusCode(200)
                .body("label", equalTo("Pants on Fire!"))
                .body("known", equalTo(true))
                .body("normalised", equalTo("FALSE"))
                .body("veracity", equalTo("FALSE"))
                .body("severity", equalTo("EGREGIOUS"))
                .body("scale", equalTo("politifact"));
        given().queryParam("label", "Void")
                .get("/api/v1/scales:map")
                .then()
                .body("publication", equalTo("WITHDRAWN"))
                .body("normalised", equalTo("NOT_RATED"));
        given().queryParam("label", "<b>Bogus</b>")
                .get("/api/v1/scales:map")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("known", equalTo(false))
                .body("normalised", equalTo("NOT_RATED"))
                .body("note", containsString("not known"));
        given().get("/api/v1/scales:map").then().statusCode(422).body("errors[0].pointer", equalTo("label"));
    }

    @Test
    void an_administrator_adds_a_scale_and_its_next_version_and_the_old_one_stays() {
        put("admin", "desk-one", null, scale("One", LEVELS))
                .statusCode(201)
                .header("ETag", equalTo("\"v1\""))
                .body("version", equalTo(1))
                .body("levels.label.de", hasItem("Richtig"));

        put("admin", "desk-one", null, scale("Two", LEVELS)).statusCode(428);
        put("admin", "desk-one", "\"v7\"", scale("Two", LEVELS)).statusCode(412);
        put("admin", "desk-one", "\"v1\"", scale("Two", LEVELS))
                .statusCode(200)
                .header("ETag", equalTo("\"v2\""))
                .body("version", equalTo(2))
                .body("createdBy", equalTo("admin"));

        given().get("/api/v1/scales/desk-one").then().body("versions.title", contains("Two", "One"));
        given().get("/api/v1/scales").then().body("items.findAll { it.name == 'desk-one' }.version", contains(2));
        put("editor", "desk-one", "\"v2\"", scale("Three", LEVELS)).statusCode(403);
        given().contentType("application/json")
                .body(scale("Three", LEVELS))
                .put("/api/v1/scales/desk-one")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'numericValue': 2 | 'numericValue': 1 | /levels/1 | out-of-order",
                "'code': 'wrong' | 'code': 'right' | /levels/1/code | repeated",
                "'en': 'Wrong' | 'fr': 'Faux' | /levels/1/label/en | required",
                "{'veracity': 'FALSE'} | {'nonRating': 'SATIRE'} | /levels/1/numericValue | off-the-axis",
                "{'veracity': 'FALSE'} | {} | /levels/1/normalised | exactly-one",
                "{'veracity': 'FALSE'} | {'veracity': 'FALSE', 'flag': 'OUTDATED'} | /levels/1/normalised | exactly-one",
                "'code': 'wrong' | 'code': 'W R' | /levels/1/code | pattern"
            })
    void a_scale_that_makes_no_sense_is_refused_with_its_place(String good, String bad, String pointer, String code) {
        String levels = LEVELS.replace(good.replace('\'', '"'), bad.replace('\'', '"'));

        put("admin", "desk-bad", null, scale("Bad", levels))
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));

        given().get("/api/v1/scales/desk-bad").then().statusCode(404);
    }

    @Test
    void a_rating_may_name_a_level_of_the_scale_and_means_what_the_level_means() {
        TwoTolls tolls = desk.twoTolls();

        Seen draft = drafted("checker", tolls.dispute(), rated(tolls, "\"level\": \"mostly-true\""));

        as("checker")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .body("scale.name", equalTo("counterclaim"))
                .body(
                        "scale.version",
                        equalTo(given().get("/api/v1/scales/counterclaim").<Integer>path("versions[0].version")))
                .body("ratings[0].level", equalTo("mostly-true"))
                .body("ratings[0].veracity", equalTo("MOSTLY_TRUE"));
        as("checker")
                .header("If-Match", draft.etag())
                .body(rated(tolls, "\"level\": \"mostly-true\", \"veracity\": \"MOSTLY_TRUE\""))
                .put("/api/v1/verdicts/" + draft.id())
                .then()
                .statusCode(200)
                .body("ratings[0].level", equalTo("mostly-true"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'level': 'half-baked' | /ratings/0/level | unknown",
                "'level': 'true', 'veracity': 'FALSE' | /ratings/0/level | mismatch",
                "'level': 'true', 'nonRating': 'DISPUTED' | /ratings/0/level | mismatch",
                "'flags': [] | /ratings/0 | exactly-one"
            })
    void a_level_that_is_not_of_the_scale_or_says_something_else_is_refused(String rating, String at, String code) {
        TwoTolls tolls = desk.twoTolls();

        as("checker")
                .body(rated(tolls, rating.replace('\'', '"')))
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(at))
                .body("errors.code", contains(code));
    }

    @Test
    void a_verdict_keeps_the_words_of_the_version_that_it_was_drafted_with() throws JsonProcessingException {
        TwoTolls tolls = desk.twoTolls();
        Seen before = drafted("checker", tolls.dispute(), rated(tolls, "\"veracity\": \"MOSTLY_TRUE\""));
        String house = given().get("/api/v1/scales/counterclaim").asString();
        int version = given().get("/api/v1/scales/counterclaim").path("versions[0].version");
        String etag = given().get("/api/v1/scales/counterclaim").getHeader("ETag");
        String renamed = putForm(house).replace("Mostly true", "True enough");
        put("admin", "counterclaim", etag, renamed).statusCode(200);
        try {
            TwoTolls others = desk.twoTolls();
            Seen old = published(before, "checker");
            Seen young = published(others.dispute(), rated(others, "\"veracity\": \"MOSTLY_TRUE\""));

            assertThat(given().get("/verdicts/" + old.slug()).asString())
                    .contains(">Mostly true</strong>", "\"alternateName\":\"Mostly true\"", "\"ratingValue\":4")
                    .doesNotContain("True enough");
            assertThat(given().get("/verdicts/" + young.slug()).asString())
                    .contains(">True enough</strong>", "\"alternateName\":\"True enough\"", "\"ratingValue\":4");
            given().get("/api/v1/verdicts/" + old.id())
                    .then()
                    .body("scale.name", equalTo("counterclaim"))
                    .body("scale.version", equalTo(version));
        } finally {
            String now = given().get("/api/v1/scales/counterclaim").getHeader("ETag");
            put("admin", "counterclaim", now, putForm(house)).statusCode(200);
        }
    }

    private static ValidatableResponse put(String person, String name, @Nullable String ifMatch, String body) {
        var call = as(person).body(body);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch))
                .put("/api/v1/scales/" + name)
                .then();
    }

    private static String scale(String title, String levels) {
        return "{\"title\": \"" + title + "\", \"levels\": [" + levels + "]}";
    }

    private static String rated(TwoTolls tolls, String rating) {
        return """
                {"outcome": "DISPUTED", "summary": "s", "wording": "w",
                 "ratings": [{"claimId": %d, %s}],
                 "evidence": [{"url": "https://ngo.example/report", "stance": "REFUTES"}]}""".formatted(tolls.ngo(), rating);
    }

    /** What was read of a scale, in the form in which it is put back. */
    private static String putForm(String history) throws JsonProcessingException {
        ObjectNode newest = (ObjectNode) JSON.readTree(history).at("/versions/0");
        newest.remove(List.of("name", "version", "createdBy", "createdAt"));
        return JSON.writeValueAsString(newest);
    }
}
