package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static final String FIRST =
            "The interior ministry said on Wednesday that 212 people had died in the floods.";
    private static final String SECOND =
            "River Watch, a local charity, put the toll at more than 400. It gave no details.";
    private static final String THIRD =
            "\"We have lost whole villages,\" said governor Ada Lund, who visited the coast.";

    @ParameterizedTest
    @ValueSource(
            strings = {"modern.html", "old-tables.html", "divs-and-breaks.html", "json-ld-only.html", "broken.html"})
    void the_narrative_is_found_and_nothing_else(String page) {
        ParsedArticle article = Html.parse(read(page), null);

        assertThat(article.text()).contains(FIRST, SECOND, THIRD);
        assertThat(article.text())
                .doesNotContainIgnoringCase("bridge")
                .doesNotContainIgnoringCase("subscribe")
                .doesNotContainIgnoringCase("newsletter")
                .doesNotContainIgnoringCase("photo")
                .doesNotContainIgnoringCase("cookie")
                .doesNotContainIgnoringCase("rights reserved")
                .doesNotContainIgnoringCase("sport")
                .doesNotContain("alert(");
        assertThat(article.text().split("\n\n")).hasSizeBetween(3, 4);
    }

    @Test
    void a_page_tells_of_itself_in_json_ld_open_graph_and_meta_elements() {
        ParsedArticle article =
                Html.parse(read("modern.html"), "https://www.harbour.example/world/floods?utm_source=feed");

        assertThat(article.title()).isEqualTo("Delta province counts its dead as waters fall");
        assertThat(article.outlet()).isEqualTo("The Harbour Times");
        assertThat(article.carrier()).isEqualTo("AFP");
        assertThat(article.byline()).isEqualTo("Ada Lund, Olaf Brandt");
        assertThat(article.datelinePlace()).isEqualTo("PORT AMSEL");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-03-04T22:30:00Z"));
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(Objects.requireNonNull(article.modified()).at()).isEqualTo(Instant.parse("2026-03-05T08:00:00Z"));
        assertThat(article.canonicalUrl()).isEqualTo("https://www.harbour.example/world/floods-toll");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.metadata()).containsEntry("section", "World");
    }

    @Test
    void an_old_page_tells_by_its_dateline() {
        ParsedArticle article = Html.parse(read("old-tables.html"), "http://harbour.example:8080/a.html");

        assertThat(article.title()).isEqualTo("Delta province counts its dead");
        assertThat(article.carrier()).isEqualTo("AFP");
        assertThat(article.datelinePlace()).isEqualTo("Port Amsel, Norland");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(article.publishedAt()).isNull();
        assertThat(article.byline()).isEqualTo("AFP Staff Writers");
        assertThat(article.outlet()).isEqualTo("harbour.example");
        assertThat(article.canonicalUrl()).isEqualTo("http://harbour.example:8080/a.html");
    }

    @Test
    void the_canonical_address_of_another_site_is_not_believed() {
        String html = "<link rel=canonical href='https://other.example/story'><p>" + FIRST;

        assertThat(Html.parse(html, "https://m.harbour.example/a").canonicalUrl())
                .isEqualTo("https://m.harbour.example/a");
        assertThat(Html.parse(html, "https://www.other.example/a").canonicalUrl())
                .isEqualTo("https://other.example/story");
    }

    @Test
    void a_sentence_in_a_paragraph_is_an_article() {
        assertThat(Html.parse("<p>" + FIRST, null).text()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body></body></html>",
                "<html><head><title>Floods kill 212</title></head><body><nav><a href=/>Home</a></nav></body></html>",
                "<script>var a = 'The ministry said that 212 people died.';</script>",
                "<ul><li><a href=/a>Floods kill 212</a></li><li><a href=/b>Minister resigns</a></li></ul>",
                "<form><p>Log in</p><input name=user></form>",
                "<p><<<>>> <b <i"
            })
    void a_page_without_text_is_no_article(String html) {
        assertThatThrownBy(() -> Html.parse(html, null))
                .asInstanceOf(type(NotAnArticle.class))
                .extracting(refusal -> refusal.extensions().get("reason"))
                .isEqualTo("NO_TEXT");
    }

    @Test
    void deep_nesting_is_read_in_time() {
        String html = "<div>".repeat(200_000) + "<p>" + FIRST;

        assertThat(Html.parse(html, null).text()).isEqualTo(FIRST);
    }

    private static String read(String page) {
        try (InputStream file = HtmlTest.class.getResourceAsStream("/article/" + page)) {
            return new String(Objects.requireNonNull(file, page).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
