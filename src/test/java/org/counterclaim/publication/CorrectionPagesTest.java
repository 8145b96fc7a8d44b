package org.counterclaim.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.content;
import static org.counterclaim.verdict.Desk.correction;
import static org.counterclaim.verdict.Desk.edited;
import static org.counterclaim.verdict.Desk.move;
import static org.counterclaim.verdict.Desk.published;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@QuarkusTest
class CorrectionPagesTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String FEED = "/feeds/corrections.atom";

    @Inject
    Desk desk;

    @Test
    void the_log_shows_what_was_changed_and_what_was_taken_back() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        Seen second = published(
                edited(
                        correction(first, "UPDATE", "The ministry gave out its list"),
                        "editor",
                        content("RESOLVED", tolls.government(), "Settled.")),
                "editor");
        move("editor", second, "WITHDRAWN", "The list was a fake.").statusCode(200);

        String page = page("/corrections");
        String updates = page("/corrections?type=UPDATE");

        assertThat(page)
                .contains("The list was a fake.", "Withdrawn", "/verdicts/" + first.slug() + "/v/2")
                .contains("The ministry gave out its list.", "Update")
                .contains("The outcome changed from \u201cdisputed\u201d to \u201cresolved\u201d.")
                .contains("application/atom+xml");
        assertThat(page.indexOf("The list was a fake.")).isLessThan(page.indexOf("The ministry gave out its list."));
        assertThat(updates).contains("The ministry gave out its list.").doesNotContain("The list was a fake.");
        given().get("/corrections?type=GOSSIP").then().statusCode(422).contentType("text/html");
        given().get("/corrections?cursor=broken").then().statusCode(422).contentType("text/html");
    }

    @Test
    void an_old_version_says_what_has_changed_since_and_of_a_withdrawn_verdict_that_it_was() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        Seen second = published(correction(first, "UPDATE", "One more source."), "editor");
        Seen third = published(
                edited(
                        correction(second, "CORRECTION", "We had misread the list."),
                        "editor",
                        content("RESOLVED", tolls.ngo(), "Settled.")),
                "editor");

        assertThat(page("/verdicts/" + first.slug() + "/v/1"))
                .contains("Read version 3", "What changed since:")
                .contains("<strong>Update</strong>", "One more source.")
                .contains("<strong>Correction</strong>", "We had misread the list.", "The summary was rewritten.");
        assertThat(page("/verdicts/" + first.slug() + "/v/2"))
                .contains("We had misread the list.")
                .doesNotContain("<strong>Update</strong>");
        assertThat(page("/verdicts/" + first.slug())).doesNotContain("What changed since");

        move("editor", third, "WITHDRAWN", "The list was a fake.").statusCode(200);

        assertThat(page("/verdicts/" + first.slug()))
                .contains("This verdict was withdrawn", "The list was a fake.", "href=\"/corrections\"");
        assertThat(page("/verdicts/" + first.slug() + "/v/1"))
                .contains("which was withdrawn", "<strong>Withdrawn</strong>", "The list was a fake.")
                .doesNotContain("application/ld+json");
    }

    @Test
    void the_feed_is_valid_atom_with_a_stable_id_for_each_correction() throws Exception {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        published(correction(first, "UPDATE", "Atom <b>&amp;\\u000b\\\"'"), "editor");
        String before = idOf(feed(), "Atom");

        TwoTolls others = desk.twoTolls();
        published(correction(published(others.dispute(), complete(others)), "CLARIFICATION", "Later."), "editor");
        Document feed = feed();

        assertThat(idOf(feed, "Atom")).isEqualTo(before).startsWith("urn:uuid:");
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(root.getLocalName()).isEqualTo("feed");
        for (String needed : List.of("id", "title", "updated", "author")) {
            assertThat(children(root, needed)).as(needed).hasSize(1);
        }
        List<Element> entries = children(root, "entry");
        assertThat(entries).hasSizeBetween(2, 50);
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            Instant.parse(text(entry, "updated"));
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(text(entry, "summary")).isNotBlank();
            assertThat(children(entry, "link").get(0).getAttribute("href")).matches("http://.+/verdicts/.+/v/\\d+");
        });
        assertThat(text(root, "updated")).isEqualTo(text(entries.get(0), "updated"));
        assertThat(text(entries.get(0), "summary")).contains("Later.");
        assertThat(text(entries.get(1), "summary")).contains("Atom <b>&amp; \"'");
        assertThat(entries.get(1).getElementsByTagName("b").getLength()).isZero();
    }

    @Test
    void a_feed_that_is_known_already_is_not_sent_again() {
        TwoTolls tolls = desk.twoTolls();
        published(correction(published(tolls.dispute(), complete(tolls)), "UPDATE", "News."), "editor");
        Response first = given().get(FEED);
        assertThat(first.contentType()).startsWith("application/atom+xml");

        given().header("If-None-Match", first.header("ETag"))
                .get(FEED)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"));
        given().header("If-Modified-Since", first.header("Last-Modified"))
                .get(FEED)
                .then()
                .statusCode(304);
        given().header("If-None-Match", "\"other\"").get(FEED).then().statusCode(200);
    }

    @Test
    void all_corrections_that_led_to_a_version_are_in_its_markup() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        Seen second = published(correction(first, "UPDATE", "One."), "editor");
        published(correction(second, "CORRECTION", "Two."), "editor");

        assertThat(page("/verdicts/" + first.slug()))
                .contains("\"correction\":[{\"@type\":\"CorrectionComment\"", "Correction: Two.", "Update: One.")
                .contains("\"dateModified\"");
        assertThat(page("/verdicts/" + first.slug() + "/v/2"))
                .contains("\"correction\":{\"@type\":\"CorrectionComment\"")
                .doesNotContain("Correction: Two.\"");
    }

    @Test
    void nothing_that_an_editor_writes_becomes_markup_in_log_and_feed() throws Exception {
        String attack = "</title></entry><script>alert(1)</script>]]>\\\"'<b>&";
        TwoTolls tolls = desk.twoTolls("Logland </h2><script>alert(2)</script>", "Watch", "");
        Seen first = published(tolls.dispute(), complete(tolls));
        Seen second = published(correction(first, "UPDATE", "W" + attack), "editor");
        move("editor", second, "WITHDRAWN", "G" + attack).statusCode(200);

        for (String address :
                List.of("/corrections", "/verdicts/" + first.slug(), "/verdicts/" + first.slug() + "/v/1")) {
            assertThat(page(address)).as(address).doesNotContain("<script>alert", "<b>", "</h2><script");
        }
        assertThat(page("/corrections")).contains("W&lt;/title&gt;", "G&lt;/title&gt;");
        Document feed = feed();
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
        assertThat(text(children(feed.getDocumentElement(), "entry").get(0), "summary"))
                .contains("G</title></entry><script>");
    }

    @Test
    void the_log_pages_by_twenty() {
        TwoTolls tolls = desk.twoTolls();
        Seen version = published(tolls.dispute(), complete(tolls));
        for (int i = 0; i < 21; i++) {
            version = published(correction(version, "CLARIFICATION", "Paged " + i + "."), "editor");
        }

        String first = page("/corrections?type=CLARIFICATION");
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");

        assertThat(first).contains("Paged 20.", "Paged 1.").doesNotContain("Paged 0.");
        assertThat(page(next)).contains("Paged 0.").doesNotContain("Paged 20.");
    }

    private static String page(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();
    }

    private static Document feed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(given().get(FEED).asByteArray()));
    }

    private static String idOf(Document feed, String summary) {
        return children(feed.getDocumentElement(), "entry").stream()
                .filter(entry -> text(entry, "summary").contains(summary))
                .map(entry -> text(entry, "id"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = parent.getElementsByTagNameNS(ATOM, name);
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getParentNode() == parent) {
                found.add((Element) all.item(i));
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }
}
