package org.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.content;
import static org.counterclaim.verdict.Desk.published;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterclaim.verdict.Desk.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a published verdict is told of an article that it quotes. */
@QuarkusTest
@TestProfile(WatchingProfile.class)
class RefetchedUnderAVerdictTest {

    /** Each test has a flood of its own, where no other test has one. */
    private static final Iterator<String> COUNTRIES = Stream.of(
                    "Albania", "Belize", "Cambodia", "Denmark", "Estonia", "Gabon")
            .iterator();

    private ChangingPage site;
    private String path;
    private Flood flood;

    @BeforeEach
    void open() throws IOException {
        site = new ChangingPage();
        path = "/news/" + UUID.randomUUID();
        flood = new Flood(COUNTRIES.next());
    }

    @AfterEach
    void close() {
        site.close();
    }

    private record Judged(long article, long dispute, Seen verdict) {}

    private Judged judged() {
        site.says(path, flood.title(), flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        JsonPath taken = as("checker")
                .body(Map.of("url", site.url(path)))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        long dispute = taken.getList("disputes.id", Long.class).stream()
                .filter(id -> dispute(id).getList("positions").size() == 2)
                .findFirst()
                .orElseThrow();
        long claim = dispute(dispute).getLong("positions[0].claimId");
        return new Judged(taken.getLong("id"), dispute, published(dispute, content("DISPUTED", claim, "Two counts.")));
    }

    private static JsonPath dispute(long id) {
        return as("checker")
                .get("/api/v1/disputes/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void refetch(Judged judged, String outcome) {
        String was = as("checker")
                .post("/api/v1/articles/" + judged.article() + ":refetch")
                .then()
                .statusCode(200)
                .extract()
                .path("outcome");
        assertThat(was).isEqualTo(outcome);
    }

    private static JsonPath seen(Judged judged) {
        return as("checker").get("/api/v1/verdicts/" + judged.verdict().id()).jsonPath();
    }

    private static List<String> codes(Judged judged) {
        JsonPath shown = seen(judged);
        return shown.get("stale") == null ? List.of() : shown.getList("stale.reasons.code");
    }

    @Test
    void a_figure_that_was_changed_in_a_quoted_article_is_told_as_that_and_as_the_newer_figure_that_it_is() {
        Judged judged = judged();
        site.says(path, flood.title(), flood.lede(), flood.toll().replace("212", "230"), flood.union(), Flood.WEATHER);

        refetch(judged, "CHANGED");

        assertThat(codes(judged)).containsExactlyInAnyOrder("NEWER_FIGURE", "ARTICLE_CHANGED");
        assertThat(seen(judged).getString("stale.reasons.find { it.code == 'ARTICLE_CHANGED' }.text"))
                .contains("230", "212", flood.title());
    }

    @Test
    void a_figure_that_vanished_from_a_quoted_article_is_told() {
        Judged judged = judged();
        site.says(path, flood.title(), flood.lede(), flood.toll(), Flood.WEATHER);

        refetch(judged, "CHANGED");

        assertThat(codes(judged)).containsExactly("ARTICLE_CHANGED");
    }

    @Test
    void a_change_elsewhere_in_a_quoted_article_is_none_of_the_verdict() {
        Judged judged = judged();
        site.says(
                path,
                flood.title(),
                flood.lede(),
                flood.toll(),
                flood.union(),
                Flood.WEATHER.replace("until the end of the week", "for a fortnight"));

        refetch(judged, "CHANGED");

        assertThat(codes(judged)).isEmpty();
    }

    @Test
    void a_figure_that_its_source_takes_back_without_another_is_told_once() {
        Judged judged = judged();
        String title = "Toll withdrawn in " + flood.country();

        as("checker")
                .body(Map.of(
                        "title",
                        title,
                        "text",
                        flood.lede() + "\n\nThe interior ministry on Friday withdrew its figure of 212 people killed in"
                                + " the flood in " + flood.country() + ".\n\n" + Flood.WEATHER))
                .post("/api/v1/articles")
                .then()
                .statusCode(201);

        assertThat(codes(judged)).containsExactly("SOURCE_REVISED");
        assertThat(seen(judged).getString("stale.reasons[0].text")).contains("212", "withdrew", title);
    }

    @Test
    void a_quoted_page_that_is_gone_is_told_until_it_is_back() {
        Judged judged = judged();
        site.answers(path, 410);

        refetch(judged, "GONE");

        assertThat(codes(judged)).containsOnly("ARTICLE_CHANGED").hasSize(2);
        assertThat(dispute(judged.dispute()).getFloat("priority.factors.find { it.factor == 'staleness' }.value"))
                .isEqualTo(1);
        site.says(path, flood.title(), flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        refetch(judged, "UNCHANGED");
        assertThat(codes(judged)).isEmpty();
    }
}
