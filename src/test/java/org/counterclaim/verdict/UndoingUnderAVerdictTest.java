package org.counterclaim.verdict;

import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.published;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UndoingUnderAVerdictTest {

    @Inject
    Desk desk;

    private static int asked(TwoTolls tolls, String question) {
        return as("checker")
                .header("If-Match", "*")
                .body(Map.of("question", question))
                .patch("/api/v1/disputes/" + tolls.dispute())
                .then()
                .statusCode(200)
                .extract()
                .path("decisions[0].id");
    }

    private static ValidatableResponse undone(int decision) {
        return as("editor")
                .header("If-Match", "*")
                .post("/api/v1/decisions/" + decision + ":undo")
                .then();
    }

    @Test
    void a_decision_that_a_published_verdict_rests_on_is_not_undone_until_that_is_withdrawn() {
        TwoTolls tolls = desk.twoTolls();
        int question = asked(tolls, "How many died?");
        Seen verdict = published(drafted("checker", tolls.dispute(), complete(tolls)), "checker");

        undone(question)
                .statusCode(409)
                .body("rule", equalTo("published-verdict"))
                .body("verdict", equalTo((int) verdict.id()));
        Desk.move("editor", verdict, "WITHDRAWN", "wrong").statusCode(200);
        undone(question).statusCode(200);
    }

    @Test
    void what_was_decided_after_the_verdict_can_be_undone() {
        TwoTolls tolls = desk.twoTolls();
        published(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        int question = asked(tolls, "How many died?");

        undone(question).statusCode(200);
    }
}
