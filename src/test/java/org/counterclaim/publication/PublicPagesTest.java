package org.counterclaim.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.content;
import static org.counterclaim.verdict.Desk.correction;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.edited;
import static org.counterclaim.verdict.Desk.move;
import static org.counterclaim.verdict.Desk.published;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PublicPagesTest {

    private static final Pattern MARKUP =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Inject
    Desk desk;

    @Test
    void anyone_reads_the_question_the_outcome_and_each_position_with_its_source() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = published(tolls.dispute(), complete(tolls));

        String page = page("/verdicts/" + verdict.slug());

        assertThat(page)
                .contains("<h1>How many people were killed in")
                .contains("Disputed", "Sources give answers that cannot all be right")
                .contains("The ministry says 3,117, the NGO 6,854.")
                .contains("Two counts that cannot both be right.")
                .contains("Ministry of " + tolls.country(), "a total of 3,117", "given as the complete total")
                .contains("Rights Watch " + tolls.country(), "confirmed 6,854", "a documented minimum")
                .contains("21 January 2026", "3 February 2026")
                .contains("Disputed: below the documented minimum")
                .contains("Why they differ")
                .contains("Evidence against", "https://ngo.example/report", "first-hand record")
                .contains("rel=\"nofollow noopener\"")
                .contains("drafted by one person, reviewed by another")
                .doesNotContain("checker");
    }

    @Test
    void the_markup_in_the_page_is_a_valid_claim_review_of_what_the_page_says() throws Exception {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = published(tolls.dispute(), complete(tolls));

        String page = page("/verdicts/" + verdict.slug());

        JsonNode review = markupIn(page);
        ValidClaimReview.check(review, URI.create(RestAssured.baseURI).getHost());
        assertThat(review.at("/url").asText())
                .isEqualTo(RestAssured.baseURI + ":" + RestAssured.port + "/verdicts/" + verdict.slug());
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + review.at("/url").asText() + "\">");
        assertThat(page).contains(review.at("/reviewRating/alternateName").asText());
        assertThat(page).contains(review.at("/itemReviewed/author/name").asText());
        assertThat(review.at("/reviewRating").has("ratingValue")).isFalse();
    }

    @Test
    void nothing_that_a_source_or_an_author_writes_becomes_markup() throws Exception {
        String attack = "</script><script>alert(1)</script>\"'<b>&";
        TwoTolls tolls = desk.twoTolls("Markupia" + attack, "Watch" + attack, attack);
        String json = attack.replace("\"", "\\\"");
        Seen verdict = published(tolls.dispute(), """
                {"outcome": "DISPUTED", "summary": "S%1$s", "wording": "W%1$s",
                 "ratings": [{"claimId": %2$d, "nonRating": "DISPUTED"}],
                 "evidence": [{"url": "https://ngo.example/?a=1&b=2'", "excerpt": "E%1$s", "stance": "SUPPORTS"}]}""".formatted(json, tolls.ngo()));
        Seen second = published(
                edited(correction(verdict, "UPDATE", "R" + json), "editor", Desk.content("DISPUTED", tolls.ngo(), "x")),
                "editor");
        String old = page("/verdicts/" + verdict.slug() + "/v/1");
        move("editor", second, "WITHDRAWN", "G" + json).statusCode(200);

        String withdrawn = page("/verdicts/" + verdict.slug());

        for (String page : new String[] {old, withdrawn, page("/?q=" + "%3C/script%3E%3Cscript%3Ealert(1)")}) {
            assertThat(page).doesNotContain("<script>", "</script><script", "<b>", "alert(1)</script>");
        }
        assertThat(old).contains("S&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&lt;b&gt;&amp;");
        assertThat(withdrawn).contains("R&lt;/script&gt;", "G&lt;/script&gt;");
        assertThat(markupIn(old).at("/itemReviewed/author/name").asText()).contains("Watch" + attack);
    }

    @Test
    void nothing_that_an_outlet_tells_of_itself_becomes_markup() {
        var taken = Desk.as("checker")
                .body("""
                        {"text": "The rescue service said 61 people were injured in the floods in Norrland.",
                         "title": "T</title><script>alert(1)</script>\\"'<b>", "outlet": "O<img src=x onerror=alert(2)>",
                         "url": "https://outlet.example/a?b='\\"><script>alert(3)</script>", "publishedAt": "2026-02-03"}""")
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Seen verdict = published(
                taken.getLong("disputes[0].id"), content("DISPUTED", taken.getLong("claims[0].id"), "One count."));

        String page = page("/verdicts/" + verdict.slug());

        assertThat(page)
                .contains("T&lt;/title&gt;&lt;script&gt;", "O&lt;img src=x")
                .doesNotContain("<script>", "<img", "<b>");
    }

    @Test
    void an_old_version_stays_as_it_was_and_points_to_the_one_that_stands() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        String before = page("/verdicts/" + first.slug());
        Seen draft = correction(first, "CORRECTION", "The ministry had said so earlier.");
        published(edited(draft, "editor", content("RESOLVED", tolls.government(), "It is settled now.")), "editor");

        String old = page("/verdicts/" + first.slug() + "/v/1");
        String current = page("/verdicts/" + first.slug());

        assertThat(before).doesNotContain("which was replaced");
        assertThat(old)
                .contains("This is version 1, which was replaced.", "Read version 2")
                .contains("Two counts that cannot both be right.")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("It is settled now.");
        assertThat(current)
                .contains("It is settled now.", "Resolved")
                .contains("<strong>Correction:</strong> The ministry had said so earlier.")
                .doesNotContain("which was replaced");
        assertThat(page("/verdicts/" + first.slug() + "/v/2")).contains("It is settled now.");
    }

    @Test
    void a_withdrawn_verdict_stays_readable_and_says_why_it_does_not_stand() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = published(tolls.dispute(), complete(tolls));
        move("editor", verdict, "WITHDRAWN", "The NGO took its count back.").statusCode(200);

        String page = page("/verdicts/" + verdict.slug());

        assertThat(page)
                .contains("This verdict was withdrawn", "The NGO took its count back.")
                .contains("noindex")
                .doesNotContain("application/ld+json");
        assertThat(page("/?q=" + tolls.country().replace(' ', '+')))
                .doesNotContain("/verdicts/" + verdict.slug() + "\"");
    }

    @Test
    void a_draft_has_no_page() {
        TwoTolls tolls = desk.twoTolls();
        Seen published = published(tolls.dispute(), complete(tolls));
        drafted("checker", tolls.dispute(), complete(tolls));
        Seen correction = correction(published, "UPDATE", "News.");
        edited(correction, "editor", content("RESOLVED", tolls.ngo(), "Not public yet."));

        given().get("/verdicts/" + published.slug() + "-2").then().statusCode(404);
        given().get("/verdicts/" + published.slug() + "/v/2").then().statusCode(404);
        assertThat(page("/verdicts/" + published.slug())).doesNotContain("Not public yet.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/verdicts/no-such-question", "/verdicts/a/v/0", "/verdicts/a/v/x", "/verdicts/a/v/99999999"})
    void an_unknown_address_is_told_to_people_in_a_page(String address) {
        given().get(address)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("There is no"))
                .body(containsString("See all verdicts"));
    }

    @Test
    void a_broken_cursor_is_told_to_people_in_a_page() {
        given().get("/?cursor=broken").then().statusCode(422).contentType("text/html");
    }

    @Test
    void the_front_page_finds_what_is_published_by_its_words_newest_first() {
        TwoTolls older = desk.twoTolls();
        TwoTolls newer = desk.twoTolls();
        Seen one = published(older.dispute(), content("DISPUTED", older.ngo(), "Quokkas were counted."));
        Seen two = published(newer.dispute(), content("UNVERIFIED", newer.ngo(), "Quokkas were not counted."));

        String found = page("/?q=QUOKKAS+counted");
        String bySource = page("/?q=quokkas+" + ("Rights+Watch+" + older.country()).replace(' ', '+'));

        assertThat(page("/?q=quokkas+zebras")).contains("No verdict contains all of");
        assertThat(found).contains("/verdicts/" + one.slug(), "/verdicts/" + two.slug(), "Unverified");
        assertThat(found.indexOf("/verdicts/" + two.slug() + "\""))
                .isLessThan(found.indexOf("/verdicts/" + one.slug() + "\""));
        assertThat(bySource)
                .contains("/verdicts/" + one.slug() + "\"")
                .doesNotContain("/verdicts/" + two.slug() + "\"");
        assertThat(page("/")).contains("/q/swagger-ui", "name=\"q\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/verdicts/unknown"})
    void a_page_runs_nothing_and_loads_nothing_from_elsewhere(String address) {
        var response = given().get(address).then().extract().response();

        assertThat(response.header("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.asString()).doesNotContain("style=\"", "src=\"http");
        given().get("/publication.css").then().statusCode(200).contentType("text/css");
    }

    private static String page(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }

    private static JsonNode markupIn(String page) throws Exception {
        Matcher found = MARKUP.matcher(page);
        assertThat(found.find()).isTrue();
        return new ObjectMapper().readTree(found.group(1));
    }
}
