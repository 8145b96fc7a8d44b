package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Figure;
import org.junit.jupiter.api.Test;

/** What holds for every text, also for one that makes no sense. */
class ExtractionPropertiesTest {

    /** What is likely to lead the reader astray, in every order. */
    private static final List<String> SHARDS = List.of(
            "said",
            "\"",
            "“",
            "”",
            "''",
            ",",
            ".",
            "The ministry",
            "Tehran",
            "that",
            "3,000",
            "deaths",
            "according to",
            "he",
            ":",
            "--",
            "(",
            ")",
            "👩‍🚒",
            "وزارت",
            "کشته",
            "citing",
            "and",
            "\n\n",
            "who",
            "’s",
            "denied",
            "with",
            "warning",
            "put the toll at",
            "it",
            "no comment from",
            "on",
            "…",
            "U.S.",
            "?",
            "was reported",
            "killed",
            "$5m",
            "’",
            "-");

    @Test
    void any_text_gives_claims_that_lie_within_it() {
        qt().withExamples(150)
                .forAll(strings().allPossible().ofLengthBetween(0, 200))
                .checkAssert(ExtractionPropertiesTest::assertSound);
    }

    @Test
    void shards_of_sentences_in_any_order_give_claims_that_lie_within_the_text() {
        qt().withExamples(600)
                .forAll(lists().of(integers().between(0, SHARDS.size() - 1)).ofSizeBetween(1, 30))
                .checkAssert(
                        picks -> assertSound(picks.stream().map(SHARDS::get).collect(Collectors.joining(" "))));
    }

    @Test
    void emoji_and_arabic_before_a_claim_do_not_move_it() {
        String text =
                "👩‍🚒🔥 وزارت کشور گفت ۳٬۱۱۷ نفر کشته شدند. The ministry said 3,117 people were killed 🕯️ in the valley.";

        Extraction extraction = extract(text);

        ExtractedClaim claim = extraction.claims().get(0);
        Span points = new CodePoints(text).of(claim.figures().get(0).span());
        int[] codes =
                text.codePoints().skip(points.start()).limit(points.length()).toArray();
        assertThat(new String(codes, 0, codes.length)).isEqualTo("3,117 people");
    }

    @Test
    void the_same_text_gives_the_same_claims_on_any_thread() throws Exception {
        String text =
                "The army said 12 people were killed, adding that 40 others were wounded. \"It is over,\" he said.";
        List<ExtractedClaim> alone = extract(text).claims();
        Callable<List<ExtractedClaim>> task = () -> extract(text).claims();

        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<List<ExtractedClaim>>> together =
                pool.invokeAll(List.of(task, task, task, task, task, task, task, task));
        pool.shutdown();

        for (Future<List<ExtractedClaim>> one : together) {
            assertThat(one.get()).isEqualTo(alone);
        }
    }

    private static Extraction extract(String text) {
        return Reading.EXTRACTOR.extract(new Document(text, null, null, null, "en", null));
    }

    private static void assertSound(String text) {
        Extraction extraction = extract(text);

        assertThat(extraction.text()).isEqualTo(text);
        for (ExtractedClaim claim : extraction.claims()) {
            Span content = claim.content();
            assertThat(content.end()).isLessThanOrEqualTo(text.length());
            assertThat(content.length()).isPositive();
            assertThat(claim.pieces()).isNotEmpty().allMatch(content::contains);
            for (Link link : claim.chain()) {
                Mention source = link.source();
                Cue cue = link.cue();
                assertThat(source == null ? "" : source.span().of(text)).isEqualTo(source == null ? "" : source.text());
                assertThat(cue == null ? "" : cue.span().of(text)).isEqualTo(cue == null ? "" : cue.text());
            }
            for (Figure figure : claim.figures()) {
                assertThat(content.contains(figure.quantity().span())).isTrue();
                assertThat(figure.span().end()).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
