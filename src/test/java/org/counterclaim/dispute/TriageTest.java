package org.counterclaim.dispute;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.claim.extract.SourceType.GOVERNMENT;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire.Filed;
import org.counterclaim.platform.NewestVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TriageTest {

    private static final LocalDate FEB_3 = LocalDate.of(2026, 2, 3);
    private static final AtomicInteger COUNTRIES = new AtomicInteger();

    @Inject
    Wire wire;

    private String country = "";

    @BeforeEach
    void every_test_has_a_country_of_its_own() {
        country = "Triageland " + COUNTRIES.incrementAndGet();
    }

    private List<Filed> aContestedToll() {
        return wire.brings(Story.about("protest", country, FEB_3)
                .where("Government of " + country, GOVERNMENT, Said.of(moreThan(3000)))
                .where("Rights Agency", NGO, Said.of(confirmed(6854))));
    }

    private long aDispute() {
        return aContestedToll().get(0).dispute();
    }

    private static String tagOf(long dispute) {
        return given().auth()
                .preemptive()
                .basic("checker", "checker")
                .get("/api/v1/disputes/" + dispute)
                .header("ETag");
    }

    private static ValidatableResponse does(String who, String ifMatch, String path, Object body) {
        return given().auth()
                .preemptive()
                .basic(who, who)
                .filter(new NewestVersion(who))
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .when()
                .post("/api/v1/" + path)
                .then();
    }

    private static ValidatableResponse reads(String who, String path) {
        return given().auth()
                .preemptive()
                .basic(who, who)
                .when()
                .get("/api/v1/" + path)
                .then();
    }

    @Test
    void a_checker_accepts_a_new_dispute_and_it_gets_a_new_tag() {
        long id = aDispute();

        does("checker", tagOf(id), "disputes/" + id + "/triage", Map.of("to", "ACCEPTED"))
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("triage", equalTo("ACCEPTED"))
                .body("history.action", hasItem("accepted"))
                .body("history.who", hasItem("checker"));
    }

    @Test
    void dismissing_needs_a_reason() {
        long id = aDispute();

        does("checker", tagOf(id), "disputes/" + id + "/triage", Map.of("to", "DISMISSED"))
                .statusCode(422)
                .body("type", equalTo("/problems/validation"))
                .body("errors[0].pointer", equalTo("/reason"));
        does("checker", tagOf(id), "disputes/" + id + "/triage", Map.of("to", "DISMISSED", "reason", "not ours"))
                .statusCode(200)
                .body("triage", equalTo("DISMISSED"))
                .body("triageReason", equalTo("not ours"));
    }

    @Test
    void a_decision_is_taken_back_with_a_reason_before_another_is_made() {
        long id = aDispute();
        does("checker", tagOf(id), "disputes/" + id + "/triage", Map.of("to", "ACCEPTED"))
                .statusCode(200);

        does("checker", tagOf(id), "disputes/" + id + "/triage", Map.of("to", "DISMISSED", "reason", "no"))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("from", equalTo("ACCEPTED"))
                .body("to", equalTo("DISMISSED"))
                .body("allowed", contains("NEW"));
        does("checker", tagOf(id), "disputes/" + id + "/triage", Map.of("to", "NEW"))
                .statusCode(422);
        does("checker", tagOf(id), "disputes/" + id + "/triage", Map.of("to", "NEW", "reason", "second thoughts"))
                .statusCode(200)
                .body("triage", equalTo("NEW"));
    }

    @Test
    void a_change_says_which_version_it_was_made_from() {
        long id = aDispute();
        String seen = tagOf(id);
        does("checker", seen, "disputes/" + id + "/triage", Map.of("to", "ACCEPTED"))
                .statusCode(200);

        given().auth()
                .preemptive()
                .basic("checker", "checker")
                .contentType(ContentType.JSON)
                .body(Map.of("assignee", "checker2"))
                .post("/api/v1/disputes/" + id + "/assignment")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        does("checker2", seen, "disputes/" + id + "/assignment", Map.of("assignee", "checker2"))
                .statusCode(412)
                .body("type", equalTo("/problems/version-conflict"))
                .body("currentETag", equalTo("\"v1\""));
    }

    @Test
    void an_arriving_article_does_not_change_the_tag() {
        long id = aDispute();
        String before = tagOf(id);

        wire.brings(Story.about("protest", country, FEB_3).where("Other Group", NGO, Said.of(atLeast(3428))));

        assertThat(tagOf(id)).isEqualTo(before);
        reads("checker", "disputes/" + id).body("claims", hasSize(3));
    }

    @Test
    void a_reporter_reads_but_does_not_decide() {
        long id = aDispute();

        reads("reporter", "disputes/" + id).statusCode(200);
        does("reporter", "*", "disputes/" + id + "/triage", Map.of("to", "ACCEPTED"))
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        given().get("/api/v1/disputes/" + id).then().statusCode(401);
    }

    @Test
    void a_reporter_does_not_read_what_was_dismissed() {
        long id = aDispute();
        does("checker", "*", "disputes/" + id + "/triage", Map.of("to", "DISMISSED", "reason", "not ours"));

        reads("reporter", "disputes/" + id).statusCode(403);
        reads("reporter", "disputes?triage=DISMISSED").statusCode(403);
    }

    @Test
    void a_checker_assigns_it_and_finds_it_by_that() {
        long id = aDispute();

        does("checker", tagOf(id), "disputes/" + id + "/assignment", Map.of("assignee", "checker2"))
                .statusCode(200)
                .body("assignee", equalTo("checker2"));

        reads("checker", "disputes?assignee=checker2&q=" + country).body("items.id", contains((int) id));
    }

    @Test
    void nobody_outside_the_newsroom_can_be_given_a_dispute() {
        long id = aDispute();

        does("checker", tagOf(id), "disputes/" + id + "/assignment", Map.of("assignee", "mallory"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assignee"));
    }

    @Test
    void an_edited_question_stays_when_more_claims_arrive() {
        long id = aDispute();
        String question = "How many people died in the unrest in " + country + "?";

        given().auth()
                .preemptive()
                .basic("checker", "checker")
                .header("If-Match", tagOf(id))
                .contentType(ContentType.JSON)
                .body(Map.of("question", question))
                .patch("/api/v1/disputes/" + id)
                .then()
                .statusCode(200)
                .body("questionEdited", equalTo(true));
        wire.brings(Story.about("protest", country, FEB_3).where("Other Group", NGO, Said.of(atLeast(3428))));

        reads("checker", "disputes/" + id).body("question", equalTo(question)).body("claims", hasSize(3));
    }

    @Test
    void a_moved_claim_stays_where_the_person_put_it() {
        List<Filed> toll = aContestedToll();
        Filed siege = wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(total(40))))
                .get(0);

        does(
                        "checker",
                        tagOf(toll.get(0).dispute()),
                        "disputes/" + toll.get(0).dispute() + "/claims",
                        Map.of("claimId", siege.claim(), "reason", "the siege was part of it"))
                .statusCode(200)
                .body("claims.find { it.claimId == " + siege.claim() + " }.joinedBy", equalTo("PERSON"))
                .body("conflict", equalTo("CONTRADICTED"));
        List<Filed> again =
                wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(total(40))));

        assertThat(again.get(0).dispute()).isEqualTo(toll.get(0).dispute());
        reads("checker", "disputes/" + siege.dispute())
                .body("claims", empty())
                .body("history.action", hasItem("claim moved out"));
    }

    @Test
    void a_confirmed_suggestion_moves_the_claim() {
        List<Filed> toll = aContestedToll();
        Filed siege = wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(atLeast(40))))
                .get(0);
        int suggestion = reads("checker", "suggestions?claim=" + siege.claim())
                .body("items.disputeId", contains((int) toll.get(0).dispute()))
                .extract()
                .path("items[0].id");
        String tag = reads("checker", "suggestions/" + suggestion).extract().header("ETag");

        does("checker", tag, "suggestions/" + suggestion, Map.of("decision", "CONFIRM"))
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("decidedBy", equalTo("checker"))
                .header("ETag", not(equalTo(tag)));

        reads("checker", "disputes/" + toll.get(0).dispute()).body("claims.claimId", hasItem((int) siege.claim()));
        does("checker", "*", "suggestions/" + suggestion, Map.of("decision", "REJECT"))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void a_rejected_suggestion_leaves_the_claim_and_is_not_made_again() {
        List<Filed> toll = aContestedToll();
        Filed siege = wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(atLeast(40))))
                .get(0);
        int suggestion =
                reads("checker", "suggestions?claim=" + siege.claim()).extract().path("items[0].id");

        does("checker", "*", "suggestions/" + suggestion, Map.of("decision", "REJECT"))
                .statusCode(200);
        wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(atLeast(40))));

        reads("checker", "suggestions?claim=" + siege.claim()).body("items", empty());
        reads("checker", "disputes/" + toll.get(0).dispute()).body("claims", hasSize(2));
    }

    @Test
    void an_editor_merges_two_disputes_and_the_emptied_one_points_on() {
        List<Filed> toll = aContestedToll();
        Filed siege = wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(atLeast(40))))
                .get(0);
        long into = toll.get(0).dispute();

        does("checker", tagOf(into), "disputes/" + into + ":merge", Map.of("from", siege.dispute()))
                .statusCode(403);
        does(
                        "editor",
                        tagOf(into),
                        "disputes/" + into + ":merge",
                        Map.of("from", siege.dispute(), "reason", "one event"))
                .statusCode(200)
                .body("claims", hasSize(3))
                .body("suggestions", empty());

        reads("editor", "disputes/" + siege.dispute())
                .body("mergedInto", equalTo((int) into))
                .body("claims", empty());
        does("editor", "*", "disputes/" + siege.dispute() + "/triage", Map.of("to", "ACCEPTED"))
                .statusCode(409)
                .body("existing", equalTo((int) into));
    }

    @Test
    void an_editor_splits_off_some_claims_and_later_ones_of_that_party_follow() {
        List<Filed> toll = aContestedToll();
        long whole = toll.get(0).dispute();

        int part = does(
                        "editor",
                        tagOf(whole),
                        "disputes/" + whole + ":split",
                        Map.of("claimIds", List.of(toll.get(1).claim()), "question", "How many did the agency count?"))
                .statusCode(201)
                .header("Location", containsString("/api/v1/disputes/"))
                .header("ETag", notNullValue())
                .body("question", equalTo("How many did the agency count?"))
                .body("claims.claimId", contains((int) toll.get(1).claim()))
                .extract()
                .path("id");
        List<Filed> later = wire.brings(Story.about("protest", country, FEB_3.plusDays(2))
                .where("Rights Agency", NGO, Said.of(confirmed(6872))));

        assertThat(later.get(0).dispute()).isEqualTo(part);
        reads("editor", "disputes/" + whole)
                .body("conflict", equalTo("UNCONTESTED"))
                .body("claims", hasSize(1));
    }

    @Test
    void the_colon_of_a_merge_may_be_escaped_or_not() {
        long id = aDispute();

        for (boolean escaped : new boolean[] {true, false}) {
            given().auth()
                    .preemptive()
                    .basic("editor", "editor")
                    .header("If-Match", tagOf(id))
                    .contentType(ContentType.JSON)
                    .body(Map.of("from", id))
                    .urlEncodingEnabled(escaped)
                    .post("/api/v1/disputes/" + id + ":merge")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("same"));
        }
    }

    @Test
    void a_split_takes_some_claims_and_leaves_some() {
        List<Filed> toll = aContestedToll();
        long whole = toll.get(0).dispute();

        does(
                        "editor",
                        tagOf(whole),
                        "disputes/" + whole + ":split",
                        Map.of("claimIds", toll.stream().map(Filed::claim).toList()))
                .statusCode(422)
                .body("errors[0].code", equalTo("all-or-none"));
    }

    @Test
    void the_queue_leaves_out_what_is_uncontested_or_dismissed_unless_asked() {
        long contested = aDispute();
        long alone = wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(atLeast(40))))
                .get(0)
                .dispute();

        reads("reporter", "disputes?q=" + country).body("items.id", contains((int) contested));
        reads("reporter", "disputes?conflict=UNCONTESTED&q=" + country).body("items.id", contains((int) alone));
        does("checker", "*", "disputes/" + contested + "/triage", Map.of("to", "DISMISSED", "reason", "not ours"));
        reads("checker", "disputes?q=" + country).body("items", empty());
        reads("checker", "disputes?triage=DISMISSED&q=" + country).body("items.id", contains((int) contested));
    }

    @Test
    void the_most_urgent_comes_first_with_its_factors_and_the_rest_on_the_next_page() {
        long wide = aDispute();
        long narrow = wire.brings(Story.about("flood", country, FEB_3)
                        .where("Government of " + country, GOVERNMENT, Said.of(total(100)))
                        .where("Rights Agency", NGO, Said.of(confirmed(110))))
                .get(0)
                .dispute();

        String next = reads("checker", "disputes?limit=1&sort=-priority&q=" + country)
                .body("items.id", contains((int) wide))
                .body(
                        "items[0].priority.factors.factor",
                        contains("gap", "origins", "recency", "reach", "harm", "age", "findings", "staleness"))
                .extract()
                .path("next");

        reads("checker", "disputes?limit=1&sort=-priority&q=" + country + "&cursor=" + next)
                .body("items.id", contains((int) narrow))
                .body("next", nullValue());
    }

    @Test
    void a_persons_preset_sorts_that_persons_queue_by_its_weights() {
        long people = aDispute();
        long houses = wire.brings(Story.about("flood", country, FEB_3)
                        .where(
                                "Government of " + country,
                                GOVERNMENT,
                                Said.of(total(10)).ofThings("houses"))
                        .where("Rights Agency", NGO, Said.of(confirmed(900)).ofThings("houses")))
                .get(0)
                .dispute();
        Map<String, Object> gapAlone =
                Map.of("gap", 10, "origins", 0, "recency", 0, "reach", 0, "harm", 0, "age", 0, "findings", 0);
        Map<String, Object> harmAlone =
                Map.of("gap", 0, "origins", 0, "recency", 0, "reach", 0, "harm", 10, "age", 0, "findings", 0);
        keepsPreset("checker", "gap", gapAlone, null).statusCode(200);
        keepsPreset("checker", "harm first", harmAlone, null).statusCode(200);

        String next = reads("checker", "disputes?limit=1&preset=gap&q=" + country)
                .body("items.id", contains((int) houses))
                .body("items[0].priority.factors.find { it.factor == 'gap' }.weight", equalTo(10.0f))
                .extract()
                .path("next");
        reads("checker", "disputes?limit=1&preset=gap&q=" + country + "&cursor=" + next)
                .body("items.id", contains((int) people));
        reads("checker", "disputes?preset=harm first&q=" + country)
                .body("items.id", contains((int) people, (int) houses));
    }

    @Test
    void a_preset_is_its_persons_own_and_changes_only_with_the_version_that_was_read() {
        String tag = keepsPreset("checker2", "mine", Map.of("harm", 5), null)
                .statusCode(200)
                .body("weights.harm", equalTo(5.0f))
                .body("weights.gap", equalTo(2.0f))
                .extract()
                .header("ETag");

        keepsPreset("checker2", "mine", Map.of("harm", 6), null).statusCode(428);
        keepsPreset("checker2", "mine", Map.of("harm", 6), tag).statusCode(200).body("weights.harm", equalTo(6.0f));
        keepsPreset("checker2", "mine", Map.of("harm", 7), tag).statusCode(412);
        keepsPreset("checker2", "mine", Map.of("harm", 11), null).statusCode(422);
        reads("checker2", "triage-presets").body("items.name", contains("mine")).body("newsroom.gap", equalTo(2.0f));
        given().auth()
                .preemptive()
                .basic("editor", "editor")
                .get("/api/v1/triage-presets/mine")
                .then()
                .statusCode(404);
        given().auth()
                .preemptive()
                .basic("editor", "editor")
                .get("/api/v1/disputes?preset=mine")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("preset"));
        String current = given().auth()
                .preemptive()
                .basic("checker2", "checker2")
                .get("/api/v1/triage-presets/mine")
                .header("ETag");
        given().auth()
                .preemptive()
                .basic("checker2", "checker2")
                .header("If-Match", current)
                .delete("/api/v1/triage-presets/mine")
                .then()
                .statusCode(200);
        reads("checker2", "triage-presets").body("items", empty());
    }

    private static ValidatableResponse keepsPreset(
            String person, String name, Map<String, Object> weights, @Nullable String tag) {
        RequestSpecification request = given().auth()
                .preemptive()
                .basic(person, person)
                .contentType(ContentType.JSON)
                .body(weights);
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/api/v1/triage-presets/" + name)
                .then();
    }

    @Test
    void the_queue_is_filtered_by_metric_and_source() {
        List<Filed> toll = aContestedToll();
        int source = reads("checker", "disputes/" + toll.get(0).dispute())
                .extract()
                .path("claims.find { it.source.party == 'Government of " + country + "' }.source.id");

        reads("checker", "disputes?source=" + source)
                .body("items.id", contains((int) toll.get(0).dispute()));
        reads("checker", "disputes?metric=INJURED&q=" + country).body("items", empty());
        reads("checker", "disputes?metric=KILLED&conflict=TENSION&q=" + country).body("items", hasSize(1));
    }

    @Test
    void what_may_be_done_is_in_the_description_of_the_api() {
        given().accept(ContentType.JSON)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/api/v1/disputes",
                                "/api/v1/disputes/{id}",
                                "/api/v1/disputes/{id}/triage",
                                "/api/v1/disputes/{id}/assignment",
                                "/api/v1/disputes/{id}/claims",
                                "/api/v1/disputes/{id}:merge",
                                "/api/v1/disputes/{id}:split",
                                "/api/v1/suggestions",
                                "/api/v1/suggestions/{id}"));
    }

    @Test
    void the_trail_of_a_merge_is_on_both_sides() {
        List<Filed> toll = aContestedToll();
        Filed siege = wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(atLeast(40))))
                .get(0);
        long into = toll.get(0).dispute();
        does("editor", "*", "disputes/" + into + ":merge", Map.of("from", siege.dispute(), "reason", "one event"));

        reads("checker", "disputes/" + into)
                .body("history.action", hasItems("merged"))
                .body("history.reason", hasItem("one event"));
        reads("checker", "disputes/" + siege.dispute()).body("history.action", hasItem("merged away"));
    }
}
