package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilingTest {

    @Inject
    Filing filing;

    @Inject
    Snapshots snapshots;

    @Inject
    Articles articles;

    @Test
    void an_article_is_kept_with_what_it_tells_of_itself_and_its_bytes() {
        String text = "Norland raises toll to 212\n\nPORT AMSEL, March 4, 2026 (AFP) - The ministry said 212 died.\n\n"
                + "River Watch said 400 died. " + UUID.randomUUID();

        Filed filed = file(Submission.ofText(text));

        assertThat(filed.isNew()).isTrue();
        assertThat(filed.article().title()).isEqualTo("Norland raises toll to 212");
        assertThat(filed.article().carrier()).isEqualTo("AFP");
        assertThat(filed.article().datelinePlace()).isEqualTo("PORT AMSEL");
        assertThat(filed.article().publishedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(filed.article().language()).isEqualTo("und");
        assertThat(filed.snapshot().number()).isEqualTo(1);
        assertThat(filed.snapshot().text()).isEqualTo(text);
        assertThat(raw(filed.snapshot())).isEqualTo(Bytes.utf8(text));
    }

    @Test
    void the_same_content_again_is_recognised() {
        String text = "The ministry said 212 died. " + UUID.randomUUID();
        Filed first = file(Submission.ofText(text));

        Filed again = file(Submission.ofText("  " + text.replace(" ", "  ") + "\r\n"));

        assertThat(again.isNew()).isFalse();
        assertThat(again.article().id()).isEqualTo(first.article().id());
        assertThat(again.snapshot().id()).isEqualTo(first.snapshot().id());
    }

    @Test
    void the_same_address_with_changed_content_is_a_new_snapshot_of_the_same_article() {
        String url = url();
        Filed first = file(page(url + "?utm_source=feed", "The ministry said 212 died.", "Toll at 212"));

        Filed changed = file(page(url, "The ministry said 230 died.", "Toll at 230"));

        assertThat(changed.isNew()).isTrue();
        assertThat(changed.article().id()).isEqualTo(first.article().id());
        assertThat(changed.snapshot().number()).isEqualTo(2);
        assertThat(changed.article().title()).isEqualTo("Toll at 230");
        assertThat(changed.article().publishedAt()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
        assertThat(text(first.article().id(), 1)).isEqualTo("The ministry said 212 died.");
    }

    @Test
    void content_that_was_taken_back_is_a_snapshot_of_its_own() {
        String url = url();
        file(page(url, "The ministry said 212 died.", "Toll"));
        file(page(url, "The ministry said 230 died.", "Toll"));

        Filed back = file(page(url, "The ministry said 212 died.", "Toll"));

        assertThat(back.isNew()).isTrue();
        assertThat(back.snapshot().number()).isEqualTo(3);
    }

    @Test
    void one_text_at_two_addresses_is_two_articles() {
        String sentence = "The ministry said 212 died. " + UUID.randomUUID();

        Filed here = file(page(url(), sentence, "Toll"));
        Filed there = file(page(url(), sentence, "Toll"));

        assertThat(there.isNew()).isTrue();
        assertThat(there.article().id()).isNotEqualTo(here.article().id());
    }

    @Test
    void a_text_without_address_is_recognised_as_that_of_a_page() {
        String sentence = "The ministry said 212 died. " + UUID.randomUUID();
        Filed page = file(page(url(), sentence, "Toll"));

        Filed pasted = file(Submission.ofText(sentence));

        assertThat(pasted.isNew()).isFalse();
        assertThat(pasted.article().id()).isEqualTo(page.article().id());
    }

    @Test
    void a_text_without_address_takes_the_address_under_which_it_is_found_later() {
        String sentence = "The ministry said 212 died. " + UUID.randomUUID();
        String url = url();
        Filed pasted = file(Submission.ofText(sentence));

        Filed found = file(page(url, sentence, "Toll"));
        Filed changed = file(page(url, sentence + " More were missing.", "Toll"));

        assertThat(found.isNew()).isFalse();
        assertThat(found.article().id()).isEqualTo(pasted.article().id());
        assertThat(found.article().canonicalUrl()).isEqualTo(url);
        assertThat(changed.article().id()).isEqualTo(pasted.article().id());
        assertThat(changed.snapshot().number()).isEqualTo(2);
    }

    @Test
    void what_the_sender_tells_wins_over_the_page() {
        Submission told = new Submission(
                null,
                "<html lang=en><meta property=og:site_name content='Page Name'><h1>Page title</h1><p>The ministry said 212 died. "
                        + UUID.randomUUID(),
                null,
                "Told title",
                "Told outlet " + UUID.randomUUID(),
                Published.at(Instant.parse("2026-02-03T23:00:00Z")));

        Filed filed = file(told);

        assertThat(filed.article().title()).isEqualTo("Told title");
        assertThat(filed.article().publishedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(filed.article().language()).isEqualTo("en");
        assertThat(outletName(filed)).startsWith("Told outlet");
    }

    @Test
    void nine_million_characters_are_kept() {
        String text = "The ministry said 212 died. " + UUID.randomUUID() + "\n\n" + "It rained again. ".repeat(530_000);

        Filed filed = file(Submission.ofText(text));

        assertThat(raw(filed.snapshot())).isEqualTo(Bytes.utf8(text));
        assertThat(text(filed.article().id(), 1)).hasSizeGreaterThan(9_000_000);
    }

    @Test
    void nothing_is_stored_of_what_is_refused() {
        long before = count();

        assertThatThrownBy(() -> file(Submission.ofHtml("<html></html>", null))).isInstanceOf(NotAnArticle.class);
        assertThatThrownBy(() -> file(Submission.ofText("a\0b"))).isInstanceOf(NotAnArticle.class);
        assertThatThrownBy(() -> file(Submission.ofText("  "))).isInstanceOf(NotAnArticle.class);
        assertThatThrownBy(() -> file(Submission.ofText("\ufffd\ufffdnister said")))
                .isInstanceOf(NotAnArticle.class);
        assertThatThrownBy(() -> file(Submission.ofUrl("http://127.0.0.1/"))).isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> new Submission(null, null, null, "a", null, null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Submission(null, "a", "b", null, null, null))
                .isInstanceOf(Invalid.class);

        assertThat(count()).isEqualTo(before);
    }

    private Filed file(Submission submission) {
        Prepared prepared = filing.prepare(submission);
        return QuarkusTransaction.requiringNew().call(() -> filing.file(prepared));
    }

    private static Submission page(String url, String sentence, String title) {
        return new Submission(
                url,
                "<h1>" + title + "</h1><p>" + sentence,
                null,
                null,
                null,
                title.endsWith("212") ? published() : null);
    }

    private static @Nullable Published published() {
        return Published.at(Instant.parse("2026-03-04T10:00:00Z"));
    }

    private static String url() {
        return "https://harbour.example/" + UUID.randomUUID();
    }

    private String text(long article, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> snapshots.get(article, number).text());
    }

    private Bytes raw(Snapshot snapshot) {
        return QuarkusTransaction.requiringNew().call(() -> new Bytes(snapshots.raw(snapshot)));
    }

    private @Nullable String outletName(Filed filed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Outlet outlet = articles.get(filed.article().id()).outlet();
            return outlet == null ? null : outlet.name();
        });
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> articles.count() + snapshots.count());
    }
}
