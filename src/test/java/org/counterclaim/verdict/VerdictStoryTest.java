package org.counterclaim.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.content;
import static org.counterclaim.verdict.Desk.correction;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.edited;
import static org.counterclaim.verdict.Desk.move;
import static org.counterclaim.verdict.Desk.published;
import static org.counterclaim.verdict.Desk.review;
import static org.counterclaim.verdict.Desk.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerdictStoryTest {

    @Inject
    Desk desk;

    @Test
    void a_draft_is_submitted_reviewed_by_somebody_else_and_published_by_an_editor() {
        TwoTolls tolls = desk.twoTolls();

        Seen draft = drafted("checker", tolls.dispute(), complete(tolls));
        Seen waiting = submitted(draft, "checker");
        review("checker2", waiting, "APPROVE", "Sources and dates checked.")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("reviews.reviewer", contains("checker2"))
                .body("reviews.comment", contains("Sources and dates checked."));
        Seen approved = seen("editor", draft.id());
        Seen published = Seen.in(
                move("editor", approved, "PUBLISHED", null).statusCode(200).body("state", equalTo("PUBLISHED")));

        given().get("/api/v1/verdicts/" + draft.id())
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("author", equalTo("checker"))
                .body("outcome", equalTo("DISPUTED"))
                .body("ratings.claimId", contains((int) tolls.government()))
                .body("ratings.nonRating", contains("DISPUTED"))
                .body("ratings[0].flags", contains("BELOW_DOCUMENTED_MINIMUM"))
                .body("ratings[0]", not(hasKey("veracity")))
                .body("evidence.url", contains("https://ngo.example/report"))
                .body("evidence.primary", contains(true))
                .body("page", equalTo("/verdicts/" + published.slug() + "/v/1"))
                .body("basis.positions.figure", hasItems(containsString("3,117"), containsString("6,854")))
                .body("reviews", empty())
                .body("history", empty())
                .body("transitions.open", not(hasItem(true)));
        as("checker")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .body("history.action", contains("drafted", "submitted", "reviewed", "approved", "published"))
                .body("history.actor", contains("checker", "checker", "checker2", "checker2", "editor"));
    }

    @Test
    void a_draft_answers_with_its_address_and_its_entity_tag_and_accepts_a_new_dispute() {
        TwoTolls tolls = desk.twoTolls();

        as("checker")
                .body(complete(tolls))
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/verdicts/"))
                .header("ETag", equalTo("\"v0\""))
                .body("state", equalTo("DRAFT"))
                .body("slug", nullValue())
                .body("question", endsWith("?"));

        as("checker").get("/api/v1/disputes/" + tolls.dispute()).then().body("triage", equalTo("ACCEPTED"));
    }

    @Test
    void several_drafts_may_be_open_on_one_dispute_and_only_what_is_published_takes_an_address() {
        // a country without a number, which would look like that of a second address
        TwoTolls tolls = desk.twoTolls("Slugland", "Rights Watch", "");

        Seen one = drafted("checker", tolls.dispute(), complete(tolls));
        Seen other = drafted("editor", tolls.dispute(), complete(tolls));

        as("checker")
                .queryParam("dispute", tolls.dispute())
                .queryParam("sort", "createdAt")
                .get("/api/v1/verdicts")
                .then()
                .statusCode(200)
                .body("items.slug", contains(nullValue(), nullValue()))
                .body("items.author", contains("checker", "editor"));
        as("checker")
                .get("/api/v1/disputes/" + tolls.dispute())
                .then()
                .body("verdicts.id", contains((int) one.id(), (int) other.id()));
        as("reporter").get("/api/v1/disputes/" + tolls.dispute()).then().body("verdicts", empty());

        Seen first = published(other, "editor");
        Seen second = published(one, "checker");

        assertThat(first.slug()).startsWith("how-many-people-were-killed").endsWith("-slugland");
        assertThat(second.slug()).isEqualTo(first.slug() + "-2");
    }

    @Test
    void changes_that_a_reviewer_requests_send_it_back_to_its_author_who_edits_and_submits_again() {
        TwoTolls tolls = desk.twoTolls();
        Seen waiting = submitted(drafted("checker", tolls.dispute(), complete(tolls)), "checker");

        review("editor", waiting, "REQUEST_CHANGES", "Name the date.")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("reviews.decision", contains("REQUEST_CHANGES"));
        Seen again = edited(
                seen("checker", waiting.id()), "checker", content("UNVERIFIED", tolls.ngo(), "As of 3 February."));

        as("checker2")
                .get("/api/v1/verdicts/" + again.id())
                .then()
                .body("summary", equalTo("As of 3 February."))
                .body("outcome", equalTo("UNVERIFIED"))
                .body("ratings.claimId", contains((int) tolls.ngo()))
                .body("history.action", contains("drafted", "submitted", "reviewed", "sent back", "edited"))
                .body("history[2].after", equalTo("decision: REQUEST_CHANGES"))
                .body("history[3].reason", equalTo("Name the date."))
                .body("history[4].before", containsString("outcome: DISPUTED"))
                .body("history[4].after", containsString("outcome: UNVERIFIED"));
        published(again, "checker");
    }

    @Test
    void an_author_recalls_what_was_submitted_with_a_reason() {
        TwoTolls tolls = desk.twoTolls();
        Seen waiting = submitted(drafted("checker", tolls.dispute(), complete(tolls)), "checker");

        move("checker", waiting, "DRAFT", null)
                .statusCode(422)
                .body("type", equalTo("/problems/validation"))
                .body("errors.pointer", contains("/reason"));
        move("checker", waiting, "DRAFT", "A source called back.")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("history.reason", hasItem("A source called back."));
    }

    @Test
    void a_correction_is_a_new_version_that_goes_the_same_way_and_replaces_the_published_one() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));

        Seen draft = correction(first, "UPDATE", "The NGO has a newer count.");
        as("checker")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .body("version", equalTo(2))
                .body("state", equalTo("DRAFT"))
                .body("slug", equalTo(first.slug()))
                .body("author", equalTo("editor"))
                .body("correction.type", equalTo("UPDATE"))
                .body("correction.of", equalTo((int) first.id()))
                .body("ratings.claimId", contains((int) tolls.government()));
        given().get("/api/v1/verdicts/" + first.id())
                .then()
                .body("state", equalTo("PUBLISHED"))
                .body("versions.version", contains(1));
        Seen second =
                published(edited(draft, "editor", content("RESOLVED", tolls.government(), "It is settled.")), "editor");

        given().get("/api/v1/verdicts/" + first.id())
                .then()
                .body("state", equalTo("REPLACED"))
                .body("outcome", equalTo("DISPUTED"))
                .body("versions.version", contains(1, 2))
                .body("versions.state", contains("REPLACED", "PUBLISHED"))
                .body("versions[1].correction.reason", equalTo("The NGO has a newer count."));
        given().get("/api/v1/verdicts/" + second.id()).then().body("outcome", equalTo("RESOLVED"));
        as("checker").get("/api/v1/verdicts/" + first.id()).then().body("history.action", hasItem("replaced"));
    }

    @Test
    void what_was_published_stays_as_it_was_when_new_figures_arrive() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));

        desk.aNewerCount(tolls);

        given().get("/api/v1/verdicts/" + first.id())
                .then()
                .body("basis.positions", hasSize(2))
                .body("basis.positions.figure", hasItem(containsString("6,854")))
                .body("basis.positions.figure", not(hasItem(containsString("7,002"))));
    }

    @Test
    void an_editor_withdraws_with_a_reason_and_it_stays_readable() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = published(tolls.dispute(), complete(tolls));

        move("editor", verdict, "WITHDRAWN", null).statusCode(422).body("errors.pointer", contains("/reason"));
        move("editor", verdict, "WITHDRAWN", "The question was wrong.").statusCode(200);

        given().get("/api/v1/verdicts/" + verdict.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnBecause", equalTo("The question was wrong."));
        given().queryParam("dispute", tolls.dispute())
                .get("/api/v1/verdicts")
                .then()
                .body("items", empty())
                .body("next", nullValue());
    }

    @Test
    void an_unverified_verdict_goes_without_evidence_when_its_author_says_why() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft =
                drafted("checker", tolls.dispute(), "{\"outcome\": \"UNVERIFIED\", \"summary\": \"Nobody knows.\"}");

        move("checker", draft, "SUBMITTED", null)
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-insufficient"))
                .body("missing", contains("evidence", "reason"));
        move("checker", draft, "SUBMITTED", "No reporter was let in.")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("reason", equalTo("No reporter was let in."));
        review("checker2", seen("checker2", draft.id()), "APPROVE", "agreed").statusCode(200);
        move("editor", seen("editor", draft.id()), "PUBLISHED", null)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
    }

    @Test
    void verdicts_are_filtered_searched_and_paged() {
        TwoTolls tolls = desk.twoTolls();
        Seen one = published(tolls.dispute(), content("DISPUTED", tolls.ngo(), "Zebras were counted twice."));
        drafted("checker2", tolls.dispute(), content("RESOLVED", tolls.ngo(), "Zebras were counted once."));

        as("checker")
                .queryParam("q", "counted ZEBRAS")
                .queryParam("limit", 1)
                .queryParam("sort", "-createdAt")
                .get("/api/v1/verdicts")
                .then()
                .body("items.state", contains("DRAFT"))
                .body("next", not(nullValue()));
        as("checker")
                .queryParam("q", "zebras")
                .queryParam("outcome", "DISPUTED")
                .queryParam("author", "checker")
                .queryParam("state", "PUBLISHED")
                .get("/api/v1/verdicts")
                .then()
                .body("items.id", contains((int) one.id()));
        given().queryParam("q", "zebras").get("/api/v1/verdicts").then().body("items.id", contains((int) one.id()));
        given().queryParam("q", "zebras 100%").get("/api/v1/verdicts").then().body("items", empty());
    }

    private static Seen seen(String person, long id) {
        return Seen.in(as(person).get("/api/v1/verdicts/" + id).then().statusCode(200));
    }
}
