package org.counterclaim.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterclaim.browser.Chromium;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.counterclaim.verdict.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that want to be more than texts: stored as they were sent and shown as words, or refused with their field. */
@QuarkusTest
class InjectionTest {

    /** Markup, script, SQL, templates of several engines, JSON-LD, XML and entities, headers, and words that turn round. */
    private static final String EVIL =
            "</script><script>alert('owned')</script><img src=x onerror=alert('owned')><owned>\" onmouseover=\"alert('owned')\""
                    + " x='; drop table people; -- {#if true}{config:owned}{/if}{owned.raw} ${owned} #{owned}"
                    + " ]]>&owned;<!-- javascript:alert('owned') %0d%0aSet-Cookie:owned=1 \u202eowned\u2066 \ud83d\ude00";

    private static final String SHORT = "<img src=x onerror=alert('owned')>\"'{owned}&owned;]]>";

    @Inject
    Desk desk;

    @TestHTTPResource
    String home = "";

    /** The addresses of what was published with it everywhere. */
    private record Story(Seen verdict, List<String> pages) {}

    @Test
    void what_a_desk_writes_is_kept_as_it_was_sent_and_shown_as_words() throws Exception {
        Story story = story();

        for (String page : story.pages()) {
            isOnlyWords(page);
        }
        Document verdict = isOnlyWords("/verdicts/" + story.verdict().slug());
        assertThat(verdict.select("h1").text()).contains("<script>alert('owned')</script>", "{config:owned}");
        assertThat(verdict.select("script[type=application/ld+json]")).isNotEmpty();
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Caller.anyone().get("/feeds/corrections.atom").body().getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
        assertThat(feed.getElementsByTagName("owned").getLength()).isZero();
        assertThat(feed.getDocumentElement().getTextContent()).contains("<owned>\" onmouseover=\"alert('owned')\"");
    }

    @Test
    void a_browser_with_scripts_runs_none_of_it() {
        Story story = story();
        List<String> run = new ArrayList<>();

        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.onDialog(dialog -> {
                run.add("dialog " + dialog.message());
                dialog.dismiss();
            });
            // what the page's policy keeps from running had become markup all the same
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")
                        || message.text().contains("owned")) {
                    run.add(message.text());
                }
            });
            for (String address : story.pages()) {
                page.navigate(home.replaceAll("/$", "") + address);
                page.locator("body").hover();
            }
        }

        assertThat(run).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=%s",
                "/?cursor=%s",
                "/corrections?type=%s",
                "/corrections?cursor=%s",
                "/verdicts/%s",
                "/verdicts/a/v/%s",
                "/verdicts/%s/reports",
                "/reports/%s",
                "/login?next=%s",
                "/login?next=/%s"
            })
    void what_a_link_carries_is_not_run_by_the_page_that_it_leads_to(String address) {
        isOnlyWords(address.formatted(encoded(EVIL)));
        isOnlyWords(address.formatted(encoded("x\r\nSet-Cookie: owned=1\r\n\r\n<script>alert('owned')</script>")));
    }

    @Test
    void an_article_keeps_its_evil_title_and_outlet_and_what_its_page_declares() {
        String unique = UUID.randomUUID().toString();
        String text = "The ministry of " + unique + " said 3,117 people were killed in the protests. " + EVIL;
        Map<String, String> told = Map.of(
                "text",
                text,
                "title",
                EVIL,
                "outlet",
                SHORT,
                "url",
                "https://wire.example/" + unique + "?x=%3Cscript%3E");
        long id = created("checker", "/api/v1/articles", told).path("id").asLong();
        String html = "<html><head><title>" + SHORT.replace("<", "&lt;") + "</title></head><body><article><p>" + text
                + "</p><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"\\u003cimg src=x\\u003e\"}"
                + "</script></article></body></html>";
        var second = Caller.as("checker").send("POST", "/api/v1/articles", json(Map.of("html", html)));

        JsonNode article =
                Call.read(Caller.as("reporter").get("/api/v1/articles/" + id).body());

        assertThat(article.path("title").asText()).isEqualTo(EVIL);
        assertThat(article.findValuesAsText("outlet").toString() + article).contains("onerror=alert");
        assertThat(second.statusCode()).as(second.body()).isLessThan(300);
    }

    @Test
    void a_report_of_a_reader_reaches_checkers_as_it_was_sent() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = Desk.published(tolls.dispute(), Desk.complete(tolls));

        String receipt = Reader.somebody()
                .call()
                .contentType("application/json")
                .body(json(Map.of("text", EVIL, "contact", SHORT)))
                .post("/api/v1/verdicts/" + verdict.id() + "/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("receipt");
        JsonNode report = Call.read(Caller.as("checker2")
                        .get("/api/v1/reports?verdict=" + verdict.id())
                        .body())
                .at("/items/0");
        changed(
                "checker2",
                "POST",
                "/api/v1/reports/" + report.path("id"),
                "\"v0\"",
                Map.of("decision", "ACCEPT", "answer", EVIL));

        assertThat(report.path("text").asText()).isEqualTo(EVIL);
        assertThat(report.path("contact").asText()).isEqualTo(SHORT);
        assertThat(isOnlyWords("/reports/" + receipt).text()).contains("<owned>");
    }

    @Test
    void policies_scales_and_interests_keep_it_too() {
        String name = "evil-" + UUID.randomUUID().toString().substring(0, 8);
        var policy = Caller.as("admin")
                .with("If-None-Match", "*")
                .send(
                        "PUT",
                        "/api/v1/policies/" + name,
                        json(Map.of(
                                "title", SHORT,
                                "review", Map.of("mode", "APPROVALS", "approvals", 1, "role", "checker"),
                                "appliesTo", Map.of("topics", List.of(name)))));
        var scale = Caller.as("admin")
                .with("If-None-Match", "*")
                .send(
                        "PUT",
                        "/api/v1/scales/" + name,
                        json(Map.of(
                                "title", EVIL.substring(0, 190),
                                "levels",
                                        List.of(Map.of(
                                                "code",
                                                "right",
                                                "label",
                                                Map.of("en", SHORT),
                                                "definition",
                                                EVIL,
                                                "normalised",
                                                Map.of("nonRating", "UNPROVEN"))))));
        long interest = created(
                        "editor",
                        "/api/v1/disputes/" + desk.twoTolls().dispute() + "/interests",
                        Map.of("reason", EVIL))
                .path("id")
                .asLong();

        assertThat(policy.statusCode()).as(policy.body()).isLessThan(300);
        assertThat(Call.read(policy.body()).path("title").asText()).isEqualTo(SHORT);
        assertThat(scale.statusCode()).as(scale.body()).isLessThan(300);
        assertThat(Call.read(scale.body()).at("/levels/0/definition").asText()).isEqualTo(EVIL);
        assertThat(Call.read(scale.body()).at("/levels/0/label/en").asText()).isEqualTo(SHORT);
        assertThat(interest).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nSet-Cookie: owned=1",
                "a\"; filename=\"owned.exe",
                "../../../etc/passwd",
                "<script>alert('owned')</script>",
                "a\u0000b",
                "\u202excod.exe"
            })
    void the_name_of_a_file_changes_no_header_and_no_folder(String name) {
        var answer = Caller.as("checker")
                .with("Content-Type", "text/html")
                .send(
                        "POST",
                        "/api/v1/captures?name=" + encoded(name),
                        BodyPublishers.ofString("<script>alert('owned')</script> " + name));

        if (answer.statusCode() == 422) {
            assertThat(Call.read(answer.body()).at("/errors/0/pointer").asText())
                    .isEqualTo("name");
            return;
        }
        String address =
                "/api/v1/captures/" + Call.read(answer.body()).path("id").asLong();
        for (String part : List.of("/warc", "/text")) {
            HttpResponse<String> file = Caller.as("checker").get(address + part);
            assertThat(file.headers().map()).doesNotContainKey("set-cookie");
            assertThat(file.headers().firstValue("content-disposition"))
                    .hasValueSatisfying(value ->
                            assertThat(value).startsWith("attachment").doesNotContain("..", "owned", "\u202e"));
            assertThat(file.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        }
    }

    @ParameterizedTest
    @CsvSource({"\\u0000, control characters", "\\u001b, control characters", "\\ud800, half of a surrogate pair"})
    void what_no_page_can_show_is_refused_in_every_field_of_every_call(String escaped, String why) {
        List<String> taken = new ArrayList<>();
        int tried = 0;

        for (Call call : Call.withBody()) {
            for (String field : call.fields()) {
                if (!call.isText(field)) {
                    continue;
                }
                tried++;
                var answer = Caller.as("admin")
                        .with("If-Match", "\"v0\"")
                        .send(call.method(), call.at("987654321"), "{\"" + field + "\": \"a" + escaped + "b\"}");
                JsonNode error =
                        answer.statusCode() == 422 ? Call.read(answer.body()).at("/errors/0") : Call.read("{}");
                // a choice or a day says what it has to be
                String message = error.path("message").asText();
                if (!error.path("pointer").asText().equals("/" + field)
                        || !(message.contains(why)
                                || message.contains("must be one of")
                                || message.contains("must be a"))) {
                    taken.add(call.name() + " " + field + ": " + answer.body());
                }
            }
        }

        assertThat(taken).isEmpty();
        assertThat(tried).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 200_000})
    void what_is_far_too_long_is_refused_or_kept_and_never_an_error_of_ours(int length) {
        List<String> broken = new ArrayList<>();

        for (Call call : Call.withBody()) {
            for (String field : call.fields()) {
                // of the longest one in each call: each is read in full
                if (call.isText(field)
                        && (length < 1_000_000
                                || field.equals(call.fields().iterator().next()))) {
                    int status = Caller.as("admin")
                            .with("If-Match", "\"v0\"")
                            .send(
                                    call.method(),
                                    call.at("987654321"),
                                    "{\"" + field + "\": \"" + "x".repeat(length) + "\"}")
                            .statusCode();
                    if (status < 400 || status >= 500) {
                        broken.add(status + " " + call.name() + " " + field);
                    }
                }
            }
        }

        // the same letter again and again is a text
        broken.remove("200 POST /api/v1/extractions text");
        broken.remove("200 POST /api/v1/extractions html");
        broken.removeAll(List.of("200 POST /api/v1/articles text", "201 POST /api/v1/articles text"));
        broken.removeAll(List.of("200 POST /api/v1/articles html", "201 POST /api/v1/articles html"));
        assertThat(broken).isEmpty();
    }

    private Story story() {
        TwoTolls tolls = desk.twoTolls();
        String dispute = "/api/v1/disputes/" + tolls.dispute();
        String tag =
                Caller.as("checker").get(dispute).headers().firstValue("etag").orElseThrow();
        String question = "How many? " + EVIL;
        JsonNode asked = changed("checker", "PATCH", dispute, tag, Map.of("question", question));
        assertThat(asked.path("question").asText()).isEqualTo(question);
        JsonNode draft = created("checker", dispute + "/verdicts", content(tolls));
        for (String field : List.of("summary", "wording", "singleSourceJustification", "bothSidesConsidered")) {
            assertThat(draft.findValuesAsText(field)).as(field).contains(EVIL);
        }
        assertThat(draft.at("/evidence/0/excerpt").asText()).isEqualTo(EVIL);
        Seen seen = Desk.submitted(Desk.seen("checker", draft.path("id").asLong()), "checker");
        changed(
                "checker2",
                "POST",
                "/api/v1/verdicts/" + seen.id() + "/reviews",
                seen.etag(),
                Map.of("decision", "APPROVE", "comment", EVIL));
        Desk.move("editor2", Desk.seen("editor2", seen.id()), "PUBLISHED", null).statusCode(200);
        Seen first = Desk.seen("editor2", seen.id());
        JsonNode next = created(
                "editor", "/api/v1/verdicts/" + first.id() + "/corrections", Map.of("type", "UPDATE", "reason", EVIL));
        Seen second = Desk.published(Desk.seen("editor", next.path("id").asLong()), "editor");
        String page = "/verdicts/" + Desk.slugOf(second);
        return new Story(second, List.of(page, page + "/v/1", page + "/reports", "/corrections", "/"));
    }

    private static Map<String, Object> content(TwoTolls tolls) {
        return Map.of(
                "outcome", "DISPUTED",
                "summary", EVIL,
                "wording", EVIL,
                "ratings", List.of(Map.of("claimId", tolls.government(), "nonRating", "DISPUTED")),
                "evidence",
                        List.of(
                                Map.of(
                                        "url",
                                        "https://ngo.example/report?a=%22%3E%3Cscript%3E",
                                        "excerpt",
                                        EVIL,
                                        "stance",
                                        "REFUTES",
                                        "primary",
                                        true,
                                        "interest",
                                        EVIL),
                                Map.of(
                                        "url", "https://other.example/",
                                        "stance", "SUPPORTS",
                                        "confidentiality", Map.of("reason", "SAFETY", "detail", EVIL))),
                "singleSourceJustification", EVIL,
                "bothSidesConsidered", EVIL,
                "notContactedBecause", EVIL,
                "claimantContacts",
                        List.of(Map.of(
                                "attemptedAt", "2026-01-22T10:00:00Z",
                                "channel", SHORT,
                                "outcome", EVIL,
                                "response", EVIL)));
    }

    /** The page is made of its own elements alone, and its markup for search engines is JSON. */
    private static Document isOnlyWords(String address) {
        HttpResponse<String> answer =
                Caller.anyone().with("Accept", "text/html").get(address);
        assertThat(answer.statusCode()).as(address).isLessThan(500);
        assertThat(answer.headers().map().keySet()).as(address).doesNotContain("set-cookie");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(
                        "script:not([type=application/ld+json]), img, owned, iframe, object, embed, svg, base, style"))
                .as(address)
                .isEmpty();
        page.select("script").forEach(markup -> Call.read(markup.data()));
        page.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).as(address).doesNotStartWith("on");
                    if (List.of("href", "src", "action").contains(attribute.getKey())) {
                        assertThat(attribute.getValue()).as(address).matches("(https?://|/|#|\\?).*|");
                    }
                }));
        return page;
    }

    private static JsonNode created(String person, String address, Object body) {
        var answer = Caller.as(person).send("POST", address, json(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Call.read(answer.body());
    }

    private static JsonNode changed(String person, String method, String address, String tag, Object body) {
        var answer = Caller.as(person).with("If-Match", tag).send(method, address, json(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Call.read(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String json(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
