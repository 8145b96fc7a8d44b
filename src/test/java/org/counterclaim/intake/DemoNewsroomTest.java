package org.counterclaim.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.counterclaim.article.Articles;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DemoNewsroomTest.Demo.class)
class DemoNewsroomTest {

    /** A newsroom of its own, so that its articles do not stand in the lists of other tests. */
    public static class Demo implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "counterclaim.demo",
                    "true",
                    "counterclaim.db-url",
                    "jdbc:h2:mem:demo;${counterclaim.h2-options};DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    DemoNewsroom newsroom;

    @Inject
    Articles articles;

    @Test
    void its_articles_have_gone_through_the_intake_and_their_claims_into_disputes() {
        given().auth()
                .preemptive()
                .basic("reporter", "reporter")
                .when()
                .get("/api/v1/articles?limit=50")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.outlet.name", hasItem("Meridian Wire"));
        List<String> contested = given().auth()
                .preemptive()
                .basic("reporter", "reporter")
                .when()
                .get("/api/v1/disputes?limit=50&conflict=CONTRADICTED")
                .then()
                .statusCode(200)
                .extract()
                .path("items.question");

        assertThat(contested).contains("How many people were killed in the protests in Iran?");
    }

    @Test
    void anyone_reads_the_verdict_on_the_death_toll() {
        given().when()
                .get("/api/v1/verdicts?q=protests")
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("PUBLISHED"))
                .body("items[0].author", equalTo("checker"))
                .body("items[0].outcome", equalTo("DISPUTED"));
    }

    @Test
    void what_is_there_at_the_next_start_is_left_alone() {
        long before = articles.count();

        newsroom.open();

        assertThat(articles.count()).isEqualTo(before);
    }
}
