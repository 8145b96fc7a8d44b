package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final String STORY =
            "The interior ministry said on Wednesday that 212 people had died in the floods of the last three days."
                    + " River Watch, a local charity, put the toll at more than 400 – “and rising”, it said.";

    private LocalSite site;
    private Fetching fetching;
    private Reading reading;

    @BeforeEach
    void open() throws IOException {
        site = new LocalSite();
        fetching = FetchingTest.fetching("localhost");
        reading = new Reading(fetching, FetchingTest.clock());
    }

    @AfterEach
    void close() throws IOException {
        fetching.close();
        site.close();
    }

    @Test
    void a_page_is_fetched_and_read_in_its_character_set() {
        site.page(
                "/a",
                "text/html; charset=windows-1252",
                ("<h1>Toll</h1><p>" + STORY).getBytes(Charset.forName("windows-1252")));

        Prepared read = reading.read(Submission.ofUrl(site.url("/a#part")));

        assertThat(read.article().text()).isEqualTo(STORY);
        assertThat(read.article().title()).isEqualTo("Toll");
        assertThat(read.article().outlet()).isEqualTo("localhost");
        assertThat(read.article().canonicalUrl()).isEqualTo(site.url("/a"));
        assertThat(read.original().charset()).isEqualTo("windows-1252");
        assertThat(read.original().status()).isEqualTo(200);
        assertThat(read.textSha256()).hasSize(64);
    }

    @Test
    void plain_text_is_read_as_it_stands() {
        site.page("/a.txt", "text/plain", ("PORT AMSEL (AFP) - " + STORY).getBytes(StandardCharsets.UTF_8));

        Prepared read = reading.read(Submission.ofUrl(site.url("/a.txt")));

        assertThat(read.article().text()).isEqualTo("PORT AMSEL (AFP) - " + STORY);
        assertThat(read.article().carrier()).isEqualTo("AFP");
    }

    @Test
    void a_page_in_another_character_set_than_it_says_is_refused() {
        site.page(
                "/a", "text/html; charset=utf-8", ("<p>Präsident: " + STORY).getBytes(Charset.forName("windows-1252")));

        assertReason("/a", "UNREADABLE");
    }

    @Test
    void a_picture_that_calls_itself_a_page_is_refused() {
        byte[] png = new byte[5000];
        png[0] = (byte) 0x89;
        site.page("/a", "text/html", png);

        assertReason("/a", "BINARY");
    }

    @Test
    void an_empty_answer_is_refused() {
        site.page("/a", call -> {
            call.getResponseHeaders().set("Content-Type", "text/html");
            call.sendResponseHeaders(200, 0);
        });

        assertReason("/a", "EMPTY");
    }

    @Test
    void an_error_page_that_says_all_is_well_is_refused() {
        site.html("/a", "<h1>Oops</h1><p>This page could not be found. Please try again later.</p>");

        assertReason("/a", "NO_TEXT");
    }

    @Test
    void what_is_handed_in_with_its_address_is_not_fetched() {
        site.html("/a", "<p>Something else");

        Prepared read = reading.read(Submission.ofHtml("<p>" + STORY, site.url("/a")));

        assertThat(read.article().text()).isEqualTo(STORY);
        assertThat(site.calls).hasValue(0);
    }

    private void assertReason(String path, String reason) {
        assertThatThrownBy(() -> reading.read(Submission.ofUrl(site.url(path))))
                .asInstanceOf(type(NotAnArticle.class))
                .extracting(refusal -> refusal.extensions().get("reason"))
                .isEqualTo(reason);
    }
}
