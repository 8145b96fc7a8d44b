package org.counterclaim.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.platform.NewestVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to an article whose page changes; the same on both databases. */
abstract class Watched {

    /** Each test has a flood of its own, so that its claims meet in disputes of their own. */
    private static final Iterator<String> COUNTRIES = Stream.of(
                    "Chile",
                    "Peru",
                    "Kenya",
                    "Ghana",
                    "Nepal",
                    "Cuba",
                    "Malta",
                    "Fiji",
                    "Oman",
                    "Laos",
                    "Haiti",
                    "Zambia",
                    "Angola",
                    "Bolivia",
                    "Ecuador",
                    "Finland",
                    "Norway",
                    "Iceland",
                    "Jordan",
                    "Kuwait",
                    "Latvia",
                    "Malawi",
                    "Mexico",
                    "Panama",
                    "Poland",
                    "Qatar",
                    "Rwanda",
                    "Serbia",
                    "Sweden",
                    "Togo",
                    "Tunisia",
                    "Uganda",
                    "Uruguay",
                    "Vietnam",
                    "Yemen",
                    "Zimbabwe")
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

    private static RequestSpecification as(String person) {
        return given().auth()
                .preemptive()
                .basic(person, person)
                .contentType(ContentType.JSON)
                .filter(new NewestVersion(person));
    }

    private long taken(String... paragraphs) {
        site.says(path, flood.title(), paragraphs);
        return as("checker")
                .body(Map.of("url", site.url(path)))
                .when()
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static JsonPath refetch(long article) {
        return as("checker")
                .when()
                .post("/api/v1/articles/" + article + ":refetch")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath get(String address) {
        return as("checker")
                .when()
                .get("/api/v1" + address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void until(String what, BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 150; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Waited in vain until " + what);
    }

    @Test
    void a_page_that_says_what_it_said_leaves_nothing_but_the_moment() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);

        JsonPath refetched = refetch(article);

        assertThat(refetched.getString("outcome")).isEqualTo("UNCHANGED");
        JsonPath shown = get("/articles/" + article);
        assertThat(shown.getList("snapshots")).hasSize(1);
        assertThat(shown.getString("lastFetch.outcome")).isEqualTo("UNCHANGED");
        assertThat(shown.getString("lastFetch.seenAt")).isNotNull();
        assertThat(get("/articles/" + article + "/changes").getList("items")).isEmpty();
    }

    @Test
    void another_number_in_the_same_place_is_a_new_claim_and_the_old_one_stays() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        site.says(
                path,
                flood.title(),
                flood.lede(),
                "The army sent helicopters.",
                flood.higher(),
                flood.union(),
                Flood.WEATHER);

        JsonPath refetched = refetch(article);

        assertThat(refetched.getString("outcome")).isEqualTo("CHANGED");
        assertThat(refetched.getInt("snapshot")).isEqualTo(2);
        JsonPath changes = get("/articles/" + article + "/changes?kind=CHANGED");
        assertThat(changes.getList("items")).hasSize(1);
        assertThat(changes.getString("items[0].figureBefore")).contains("212");
        assertThat(changes.getString("items[0].figureAfter")).contains("230");
        assertThat(changes.getString("items[0].sentenceBefore")).isEqualTo(flood.toll());
        assertThat(changes.getString("items[0].sentenceAfter")).isEqualTo(flood.higher());
        long oldClaim = changes.getLong("items[0].oldClaim");
        long newClaim = changes.getLong("items[0].newClaim");
        assertThat(oldClaim).isNotEqualTo(newClaim);
        assertThat(get("/claims/" + oldClaim).getList("appearances.snapshot")).containsExactly(1);
        assertThat(get("/claims/" + newClaim).getList("appearances.snapshot")).containsExactly(2);
        assertThat(get("/articles/" + article + "/changes").getList("items.kind", String.class))
                .doesNotContain("VANISHED");
    }

    @Test
    void what_is_still_there_appears_again_and_its_old_anchor_says_where() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        site.says(
                path,
                flood.title(),
                flood.lede(),
                "The army sent helicopters 😀.",
                flood.higher(),
                flood.union(),
                Flood.WEATHER);

        refetch(article);

        JsonPath claims = get("/claims?article=" + article + "&q=340");
        assertThat(claims.getList("items")).hasSize(1);
        long union = claims.getLong("items[0].id");
        JsonPath whole = get("/claims/" + union);
        assertThat(whole.getList("appearances.snapshot")).containsExactly(1, 2);
        JsonPath anchors = get("/articles/" + article + "/anchors?snapshot=2&limit=100");
        Map<String, Object> kept = anchors.getMap("items.find { it.claim == " + union + " }");
        assertThat(kept)
                .containsEntry("state", "ANCHORED")
                .containsEntry("start", whole.get("appearances[1].content.start"));
        Map<String, Object> lost = anchors.getMap("items.find { it.numberChanged }");
        assertThat(lost).containsEntry("state", "ORPHANED");
    }

    @Test
    void claims_that_come_and_go_are_told_and_none_is_deleted() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        long gone = get("/claims?article=" + article + "&q=340").getLong("items[0].id");
        site.says(
                path,
                flood.title(),
                flood.lede(),
                flood.toll(),
                Flood.WEATHER,
                "The hospital said 95 people were injured in the flood.");

        refetch(article);

        JsonPath changes = get("/articles/" + article + "/changes");
        assertThat(changes.getList("items.kind", String.class)).contains("VANISHED", "APPEARED");
        assertThat(changes.getMap("items.find { it.kind == 'VANISHED' }")).containsEntry("oldClaim", (int) gone);
        assertThat(changes.getString("items.find { it.kind == 'APPEARED' }.figureAfter"))
                .contains("95");
        assertThat(get("/claims/" + gone).getLong("id")).isEqualTo(gone);
        assertThat(as("editor").when().get("/api/v1/audit?object=article").asString())
                .contains("changed");
    }

    @Test
    void two_snapshots_of_one_article_count_as_one_article() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        long dispute = disputeOf(article, "212");
        site.says(
                path,
                flood.title(),
                flood.lede(),
                flood.toll(),
                flood.union(),
                Flood.WEATHER,
                "The mayor went to see the bridge in the afternoon.");

        refetch(article);

        JsonPath shown = get("/disputes/" + dispute);
        assertThat(shown.getList("positions")).hasSize(2);
        assertThat(shown.getList("origins.articles")).containsOnly(1);
        assertThat(get("/articles/" + article + "/changes").getList("items.kind", String.class))
                .doesNotContain("CHANGED", "VANISHED");
    }

    @Test
    void the_dispute_is_reckoned_with_the_new_figure() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        long dispute = disputeOf(article, "212");
        site.says(path, flood.title(), flood.lede(), flood.higher(), flood.union(), Flood.WEATHER);

        refetch(article);

        assertThat(get("/disputes/" + dispute).getList("positions.figure.surface", String.class))
                .anyMatch(surface -> surface.contains("230"))
                .noneMatch(surface -> surface.contains("212"));
    }

    @Test
    void a_figure_that_its_article_corrects_downwards_on_the_same_day_takes_the_place_of_the_first() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        long dispute = disputeOf(article, "212");
        site.says(path, flood.title(), flood.lede(), flood.toll().replace("212", "198"), flood.union(), Flood.WEATHER);

        refetch(article);

        JsonPath shown = get("/disputes/" + dispute);
        assertThat(shown.getList("positions.figure.surface", String.class))
                .anyMatch(surface -> surface.contains("198"))
                .noneMatch(surface -> surface.contains("212"));
        assertThat(shown.prettify()).contains("ARTICLE_CHANGED").doesNotContain("MISQUOTE");
        assertThat(shown.getList("findings.code", String.class)).doesNotContain("VANISHED");
    }

    @Test
    void a_position_that_its_only_article_left_out_is_kept_and_found_with_its_last_words() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        long dispute = disputeOf(article, "212");
        site.says(path, flood.title(), flood.lede(), flood.toll(), Flood.WEATHER);

        refetch(article);

        JsonPath shown = get("/disputes/" + dispute);
        assertThat(shown.getList("positions.figure.surface", String.class))
                .anyMatch(surface -> surface.contains("340"));
        assertThat(shown.getList("findings.code", String.class)).containsExactly("VANISHED");
        assertThat(shown.getString("findings[0].sentences[0].text")).isEqualTo(flood.union());
    }

    private static long disputeOf(long article, String number) {
        long claim = get("/claims?article=" + article + "&q=" + number).getLong("items[0].id");
        return get("/disputes?sort=-openedAt&limit=100").getList("items.id", Long.class).stream()
                .filter(id -> get("/disputes/" + id)
                        .getList("positions.claimId", Long.class)
                        .contains(claim))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_figure_of_a_later_version_counts_as_of_the_day_that_the_version_gives_itself() {
        String untold = flood.toll().replace(" on Monday", "");
        long article = taken(flood.lede(), untold, flood.union(), Flood.WEATHER);
        site.modified("2026-03-05T10:00:00Z");
        site.says(path, flood.title(), flood.lede(), untold.replace("212", "198"), flood.union(), Flood.WEATHER);

        refetch(article);

        long claim = get("/articles/" + article + "/changes").getLong("items[0].newClaim");
        assertThat(get("/claims/" + claim).getString("figures[0].asOf")).isEqualTo("2026-03-05");
        assertThat(get("/claims?article=" + article + "&q=340").getString("items[0].figures[0].asOf"))
                .isEqualTo("2026-03-02");
    }

    @Test
    void a_page_that_is_gone_is_told_once_and_when_it_comes_back() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        site.answers(path, 410);

        assertThat(refetch(article).getString("outcome")).isEqualTo("GONE");
        assertThat(refetch(article).getString("outcome")).isEqualTo("GONE");
        assertThat(get("/articles/" + article).getBoolean("lastFetch.gone")).isTrue();
        site.says(path, flood.title(), flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        assertThat(refetch(article).getString("outcome")).isEqualTo("UNCHANGED");

        assertThat(get("/articles/" + article + "/changes").getList("items.kind"))
                .containsExactly("RETURNED", "GONE");
    }

    @Test
    void what_cannot_be_fetched_is_refused_and_noted_and_the_article_stays() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        site.answers(path, 503);

        as("checker")
                .when()
                .post("/api/v1/articles/" + article + ":refetch")
                .then()
                .statusCode(422);

        JsonPath shown = get("/articles/" + article);
        assertThat(shown.getString("lastFetch.outcome")).isEqualTo("FAILED");
        assertThat(shown.getString("lastFetch.reason")).contains("503");
        assertThat(shown.getList("snapshots")).hasSize(1);
    }

    @Test
    void a_login_page_is_no_later_form_of_the_article() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        site.says(
                path,
                "Subscribe",
                "To read on, please log in or choose one of our offers. With a subscription you support independent"
                        + " journalism and read every article on all your devices, without advertisements, for one euro.");

        as("checker")
                .when()
                .post("/api/v1/articles/" + article + ":refetch")
                .then()
                .statusCode(422);

        assertThat(get("/articles/" + article).getList("snapshots")).hasSize(1);
    }

    @Test
    void two_fetches_at_once_store_one_snapshot() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        site.says(path, flood.title(), flood.lede(), flood.higher(), flood.union(), Flood.WEATHER);

        List<CompletableFuture<JsonPath>> both = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> refetch(article)))
                .toList();

        assertThat(both.stream().map(done -> done.join().getString("outcome"))).containsOnlyOnce("CHANGED");
        assertThat(get("/articles/" + article).getList("snapshots")).hasSize(2);
        assertThat(get("/articles/" + article + "/changes").getList("items.kind"))
                .containsExactly("CHANGED");
    }

    @Test
    void a_watched_article_is_looked_at_until_somebody_ends_that() throws InterruptedException {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        String tag = as("checker")
                .body(Map.of("every", "PT1S"))
                .when()
                .put("/api/v1/articles/" + article + "/watch")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        site.says(path, flood.title(), flood.lede(), flood.higher(), flood.union(), Flood.WEATHER);

        until(
                "the change is seen",
                () -> get("/articles/" + article).getList("snapshots").size() == 2);

        assertThat(get("/articles/" + article).getString("watch.every")).isEqualTo("PT1S");
        as("checker")
                .when()
                .delete("/api/v1/articles/" + article + "/watch")
                .then()
                .statusCode(428);
        as("checker")
                .header("If-Match", tag)
                .when()
                .delete("/api/v1/articles/" + article + "/watch")
                .then()
                .statusCode(200);
        assertThat(get("/articles/" + article).getString("watch")).isNull();
        as("checker")
                .when()
                .get("/api/v1/articles/" + article + "/watch")
                .then()
                .statusCode(404);
    }

    @Test
    void a_failing_page_is_tried_again_later_and_the_watch_goes_on() throws InterruptedException {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        site.answers(path, 500);
        as("checker")
                .body(Map.of("every", "PT1S"))
                .when()
                .put("/api/v1/articles/" + article + "/watch")
                .then()
                .statusCode(200);

        until("it failed twice", () -> failures(article) >= 2);
        site.says(path, flood.title(), flood.lede(), flood.higher(), flood.union(), Flood.WEATHER);
        until(
                "it is seen again",
                () -> get("/articles/" + article).getList("snapshots").size() == 2);

        assertThat(get("/articles/" + article).getInt("lastFetch.failures")).isZero();
        as("checker").header("If-Match", "*").when().delete("/api/v1/articles/" + article + "/watch");
    }

    @Test
    void a_page_that_fails_is_not_asked_sooner_than_the_watch_says() throws InterruptedException {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        site.answers(path, 500);
        as("checker")
                .body(Map.of("every", "PT3S"))
                .when()
                .put("/api/v1/articles/" + article + "/watch")
                .then()
                .statusCode(200);

        until("it failed", () -> failures(article) == 1);
        Instant failed = Instant.parse(get("/articles/" + article).getString("lastFetch.at"));
        until("the next look is noted", () -> !nextOf(article).isBefore(failed.plusSeconds(3)));
        until("it failed again", () -> failures(article) == 2);

        assertThat(Instant.parse(get("/articles/" + article).getString("lastFetch.at")))
                .isAfterOrEqualTo(failed.plusSeconds(3));
        as("checker").header("If-Match", "*").when().delete("/api/v1/articles/" + article + "/watch");
    }

    private static Instant nextOf(long article) {
        return Instant.parse(get("/articles/" + article).getString("watch.nextAt"));
    }

    private static int failures(long article) {
        JsonPath shown = get("/articles/" + article);
        return shown.get("lastFetch") == null ? 0 : shown.getInt("lastFetch.failures");
    }

    @Test
    void a_watch_is_changed_from_the_version_that_was_seen_and_wrong_wishes_are_refused() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        String address = "/api/v1/articles/" + article + "/watch";
        as("checker").body(Map.of("every", "PT0.5S")).when().put(address).then().statusCode(422);
        as("checker").body(Map.of("every", "often")).when().put(address).then().statusCode(422);
        as("checker")
                .body(Map.of("until", "2020-01-01T00:00:00Z"))
                .when()
                .put(address)
                .then()
                .statusCode(422);
        as("reporter").body(Map.of()).when().put(address).then().statusCode(403);
        as("checker").body(Map.of()).when().put(address).then().statusCode(200);
        as("checker").body(Map.of("every", "PT6H")).when().put(address).then().statusCode(428);

        as("checker")
                .header("If-Match", "\"v0\"")
                .body(Map.of("every", "PT6H"))
                .when()
                .put(address)
                .then()
                .statusCode(200);

        assertThat(get("/articles/" + article + "/watch").getString("every")).isEqualTo("PT6H");
    }

    @Test
    void an_article_without_an_address_cannot_be_fetched() {
        long article = as("checker")
                .body(Map.of("text", flood.lede() + "\n\n" + flood.toll() + " " + UUID.randomUUID()))
                .when()
                .post("/api/v1/articles")
                .then()
                .extract()
                .jsonPath()
                .getLong("id");

        as("checker")
                .when()
                .post("/api/v1/articles/" + article + ":refetch")
                .then()
                .statusCode(422);
        as("checker")
                .body(Map.of())
                .when()
                .put("/api/v1/articles/" + article + "/watch")
                .then()
                .statusCode(422);
        as("reporter")
                .when()
                .post("/api/v1/articles/" + article + ":refetch")
                .then()
                .statusCode(403);
        as("checker").when().post("/api/v1/articles/999999999:refetch").then().statusCode(404);
    }

    @Test
    void many_are_fetched_by_a_job_that_tells_what_failed() throws InterruptedException {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);

        long job = as("checker")
                .body(Map.of("articles", List.of(article, 999_999_999L, article)))
                .when()
                .post("/api/v1/articles:refetch")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getLong("id");

        until("the job is over", () -> get("/jobs/" + job).getString("endedAt") != null);
        JsonPath done = get("/jobs/" + job);
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("total")).isEqualTo(3);
        assertThat(done.getInt("done")).isEqualTo(2);
        assertThat(done.getInt("failed")).isEqualTo(1);
        assertThat(done.getInt("failures[0].line")).isEqualTo(2);
        assertThat(done.getString("failures[0].reason")).contains("999999999");
        as("checker").when().post("/api/v1/jobs/" + job + ":cancel").then().statusCode(428);
        as("checker").when().get("/api/v1/jobs/999999999").then().statusCode(404);
    }

    @Test
    void the_same_address_handed_in_again_tells_the_change_too() {
        long article = taken(flood.lede(), flood.toll(), flood.union(), Flood.WEATHER);
        site.says(path, flood.title(), flood.lede(), flood.higher(), flood.union(), Flood.WEATHER);

        as("checker")
                .body(Map.of("url", site.url(path)))
                .when()
                .post("/api/v1/articles")
                .then()
                .statusCode(201);

        assertThat(get("/articles/" + article + "/changes").getList("items.kind"))
                .containsExactly("CHANGED");
    }
}
