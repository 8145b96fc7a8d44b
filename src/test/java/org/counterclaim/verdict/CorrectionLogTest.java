package org.counterclaim.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.approved;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.content;
import static org.counterclaim.verdict.Desk.correction;
import static org.counterclaim.verdict.Desk.edited;
import static org.counterclaim.verdict.Desk.move;
import static org.counterclaim.verdict.Desk.published;
import static org.counterclaim.verdict.Desk.slugOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CorrectionLogTest {

    @Inject
    Desk desk;

    @Test
    void a_correction_is_told_to_anyone_with_what_changed_and_why_when_it_is_published() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        Seen draft = edited(
                correction(first, "RATING_CHANGE", "The ministry gave out its list."),
                "editor",
                content("RESOLVED", tolls.government(), "It is settled now."));

        notices(slugOf(first)).body("items", empty());
        Seen second = published(draft, "editor");

        notices(slugOf(first))
                .body("items.type", contains("RATING_CHANGE"))
                .body("items.verdict", contains((int) second.id()))
                .body("items.slug", contains(first.slug()))
                .body("items.fromVersion", contains(1))
                .body("items.toVersion", contains(2))
                .body("items.why", contains("The ministry gave out its list."))
                .body(
                        "items[0].what",
                        containsString("The outcome changed from \u201cdisputed\u201d to \u201cresolved\u201d."))
                .body(
                        "items[0].what",
                        containsString("The rating of what Ministry of " + tolls.country() + " says changed from"))
                .body("items[0].what", containsString("The summary was rewritten."))
                .body("items[0].ratingBefore.outcome", equalTo("DISPUTED"))
                .body("items[0].ratingBefore.ratings.nonRating", contains("DISPUTED"))
                .body("items[0].ratingAfter.outcome", equalTo("RESOLVED"))
                .body("items[0].ratingAfter.ratings.veracity", contains("TRUE"))
                .body("items[0].reportedBy", nullValue())
                .body("items[0].page", equalTo("/verdicts/" + first.slug() + "/v/2"))
                .body("next", nullValue());
    }

    @Test
    void a_withdrawal_is_told_as_a_retraction_and_filters_find_one_kind_of_one_verdict_newest_first() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        Seen second = published(correction(first, "UPDATE", "One more list."), "editor");
        move("editor", second, "WITHDRAWN", "The list was a fake.").statusCode(200);

        notices(slugOf(first))
                .body("items.type", contains("RETRACTION", "UPDATE"))
                .body("items[0].fromVersion", equalTo(2))
                .body("items[0].toVersion", equalTo(2))
                .body("items[0].why", equalTo("The list was a fake."))
                .body("items[0].what", containsString("withdrawn"))
                .body("items[0].ratingAfter", nullValue());
        given().queryParam("slug", first.slug())
                .queryParam("type", "UPDATE")
                .get("/api/v1/corrections")
                .then()
                .statusCode(200)
                .body("items.why", contains("One more list."));
        String next = given().queryParam("slug", first.slug())
                .queryParam("limit", 1)
                .get("/api/v1/corrections")
                .then()
                .body("items.type", contains("RETRACTION"))
                .extract()
                .path("next");
        given().queryParam("slug", first.slug())
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/api/v1/corrections")
                .then()
                .body("items.type", contains("UPDATE"))
                .body("next", nullValue());
        given().queryParam("type", "GOSSIP").get("/api/v1/corrections").then().statusCode(422);
    }

    @Test
    void a_typo_is_the_silent_change_that_stands_in_the_history_only() {
        TwoTolls tolls = desk.twoTolls();
        Seen first =
                published(tolls.dispute(), content("DISPUTED", tolls.government(), "Two cuonts: 3,117 and 6,854."));
        Seen draft = edited(
                correction(first, "TYPO", "Counts was misspelt."),
                "editor",
                content("DISPUTED", tolls.government(), "Two counts: 3117 and 6,854."));

        published(draft, "editor");

        notices(slugOf(first)).body("items", empty());
        given().get("/api/v1/verdicts/" + draft.id())
                .then()
                .body("state", equalTo("PUBLISHED"))
                .body("versions[1].correction.type", equalTo("TYPO"));
        String page = given().get("/verdicts/" + first.slug()).asString();
        assertThat(page).contains("Two counts", "Counts was misspelt.").doesNotContain("CorrectionComment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome", "ratings", "figures"})
    void a_typo_that_changes_more_than_spelling_is_refused(String part) {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), content("DISPUTED", tolls.government(), "It says 3,117."));
        String changed = switch (part) {
            case "outcome" -> content("SCOPE_MISMATCH", tolls.government(), "It says 3,117.");
            case "ratings" -> content("DISPUTED", tolls.ngo(), "It says 3,117.");
            default -> content("DISPUTED", tolls.government(), "It says 3,171.");
        };
        Seen draft = edited(correction(first, "TYPO", "Spelling."), "editor", changed);

        move("editor", draft, "SUBMITTED", null)
                .statusCode(409)
                .body("type", endsWith("/problems/illegal-transition"))
                .body("rule", equalTo("type-fits-the-change"))
                .body("correctionType", equalTo("TYPO"))
                .body("changed", contains(part));

        as("editor")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .body("state", equalTo("DRAFT"))
                .body("transitions.find { it.to == 'SUBMITTED' }.open", equalTo(false))
                .body("transitions.find { it.to == 'SUBMITTED' }.why", containsString("TYPO"));
        Seen honest = edited(
                new Seen(draft.id(), draft.etag(), draft.slug()),
                "editor",
                content("DISPUTED", tolls.government(), "It says: 3,117."));
        published(honest, "editor");
    }

    @Test
    void a_change_of_rating_that_changes_none_is_refused() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        Seen draft = edited(
                correction(first, "RATING_CHANGE", "We looked again."),
                "editor",
                content("DISPUTED", tolls.government(), "Said better."));

        move("editor", draft, "SUBMITTED", null)
                .statusCode(409)
                .body("rule", equalTo("type-fits-the-change"))
                .body("detail", containsString("RATING_CHANGE"));
    }

    @Test
    void nothing_is_told_of_a_correction_that_is_not_published() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));

        approved(correction(first, "CORRECTION", "Not out yet."), "editor");

        notices(slugOf(first)).body("items", empty());
        assertThat(given().get("/feeds/corrections.atom").asString()).doesNotContain("Not out yet.");
        assertThat(given().get("/corrections").asString()).doesNotContain("Not out yet.");
    }

    @Test
    void three_corrections_in_a_row_are_all_told() {
        TwoTolls tolls = desk.twoTolls();
        Seen version = published(tolls.dispute(), complete(tolls));
        for (String type : List.of("UPDATE", "CLARIFICATION", "CORRECTION")) {
            version = published(correction(version, type, "Because of " + type), "editor");
        }

        notices(slugOf(version))
                .body("items.type", contains("CORRECTION", "CLARIFICATION", "UPDATE"))
                .body("items.fromVersion", contains(3, 2, 1));
    }

    private static ValidatableResponse notices(String slug) {
        return given().queryParam("slug", slug)
                .get("/api/v1/corrections")
                .then()
                .statusCode(200);
    }
}
