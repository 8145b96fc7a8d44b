package org.counterclaim.claim.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReanchoringTest {

    private static final String STORY = """
            PORT MARLOW - The harbour ministry said on Tuesday that more than 3,000 people had left the lower town.
            The fishermen's union said it had confirmed 412 missing boats, most of them wooden.
            Divers found nobody in the wreck, the coast guard said, and the search would go on at first light.
            The mayor, who had asked for helicopters twice, said the water was falling.
            """;

    private static Span of(String quote) {
        int at = STORY.indexOf(quote);
        return new Span(at, at + quote.length());
    }

    private static Span placeOf(Reanchored found) {
        return Objects.requireNonNull(found.place());
    }

    @Test
    void what_was_not_touched_is_found_where_it_stands() {
        Span quote = of("it had confirmed 412 missing boats");
        String later = "UPDATED\n" + STORY;

        Reanchored found = new Reanchoring(STORY, later).find(quote);

        assertThat(found.state()).isEqualTo(AnchorState.ANCHORED);
        assertThat(found.place()).isEqualTo(new Span(quote.start() + 8, quote.end() + 8));
        assertThat(found.score()).isEqualTo(1);
    }

    @Test
    void a_mended_word_is_no_other_sentence() {
        String later = STORY.replace("most of them wooden", "most of them made of wood")
                .replace("confirmed 412 missing", "confirmed 412 misssing");

        Reanchored found = new Reanchoring(STORY, later).find(of("it had confirmed 412 missing boats"));

        assertThat(found.state()).isEqualTo(AnchorState.ANCHORED);
        assertThat(found.score()).isBetween(0.8, 0.999);
        assertThat(placeOf(found).of(later)).isEqualTo("it had confirmed 412 misssing boats");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            412 | 413
            412 | 4120
            412 | 1,412
            412 | 412,000
            412 | 412.5
            412 | 412 thousand
            412 | four hundred and thirteen
            412 | no
            412 | dozens of
            it had confirmed 412 | it had not confirmed 412
            """)
    void another_number_is_never_the_same_claim(String before, String after) {
        String later = STORY.replace(before, after);

        Reanchored found =
                new Reanchoring(STORY, later).find(of("it had confirmed 412 missing boats, most of them wooden"));

        assertThat(found.state()).isEqualTo(AnchorState.ORPHANED);
        assertThat(found.numberChanged()).isTrue();
        assertThat(placeOf(found).of(later)).contains("missing boats");
    }

    @Test
    void a_number_of_which_only_the_end_was_quoted_is_seen_whole() {
        String before = "The ministry said 117 people were killed in the floods of the past week.";
        String after = "The ministry said 3,117 people were killed in the floods of the past week.";
        int at = before.indexOf("117");

        Reanchored found = new Reanchoring(before, after).find(new Span(at, at + "117 people".length()));

        assertThat(found.state()).isEqualTo(AnchorState.ORPHANED);
    }

    @Test
    void what_was_taken_out_is_nowhere_though_another_source_says_the_same_words() {
        String before = "Alpha Relief, a charity, said that at least 40 people had died. Weather was bad."
                + " Roads to the north stayed closed for the whole of the night, drivers told the radio.";
        String after = "Weather was bad. Roads to the north stayed closed for the whole of the night, drivers told the"
                + " radio. Police denied what a post claimed: at least 40 people had died. Nobody was hurt.";
        int at = before.indexOf("at least 40 people had died");

        Reanchored found = new Reanchoring(before, after).find(new Span(at, at + 27));

        assertThat(found.state()).isNotEqualTo(AnchorState.ANCHORED);
    }

    @Test
    void persian_digits_and_emoji_are_read_and_counted_as_characters() {
        String before = "😀 سازمان گفت ۴۱۲ نفر کشته شدند و جست‌وجو ادامه دارد. 😀";
        String same = "👩‍🚒 نو: " + before;
        String changed = before.replace("۴۱۲", "۴۱۳");
        int at = before.indexOf("۴۱۲");
        Span quote = new Span(at, at + "۴۱۲ نفر کشته شدند".length());

        Reanchored found = new Reanchoring(before, same).find(quote);
        Reanchored other = new Reanchoring(before, changed).find(quote);

        assertThat(found.state()).isEqualTo(AnchorState.ANCHORED);
        CodePoints points = new CodePoints(same);
        assertThat(points.toUnits(points.of(placeOf(found))).of(same)).isEqualTo(quote.of(before));
        assertThat(other.state()).isEqualTo(AnchorState.ORPHANED);
    }

    @Test
    void anchors_in_an_article_of_which_every_twelfth_word_was_rewritten_are_found_where_their_words_went() {
        Random random = new Random(7);
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        int[] was = new int[900];
        int[] went = new int[900];
        for (int i = 0; i < 900; i++) {
            String word = "word" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)) + " ";
            was[i] = before.length();
            went[i] = after.length();
            before.append(word);
            after.append(i % 12 == 11 ? "new " : word);
        }

        Reanchoring reanchoring = new Reanchoring(before.toString(), after.toString());

        for (int i = 0; i < 880; i += 24) {
            Reanchored found = reanchoring.find(new Span(was[i], was[i + 10]));
            assertThat(found.state()).isNotEqualTo(AnchorState.ORPHANED);
            assertThat(found.place()).isEqualTo(new Span(went[i], went[i + 10]));
            Reanchored mended = reanchoring.find(new Span(was[i], was[i + 14]));
            assertThat(placeOf(mended).start()).isEqualTo(went[i]);
            assertThat(placeOf(mended).end()).isEqualTo(went[i + 14]);
        }
    }

    @Test
    void in_half_a_million_characters_of_nonsense_no_more_is_searched_than_the_steps_allow() {
        Random random = new Random(11);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 500_000; i++) {
            noise.append((char) ('a' + random.nextInt(3)));
        }
        String repeated = "ab".repeat(250_000);

        Reanchoring reanchoring = new Reanchoring(noise.toString(), repeated);
        for (int i = 0; i < 200; i++) {
            assertThat(reanchoring.find(new Span(i * 2000, i * 2000 + 900)).state())
                    .isNotEqualTo(AnchorState.ANCHORED);
        }

        long mostOfSearching = 200_000_000;
        long lookingAtEachOnce = 200 * (500_000 / 8);
        assertThat(reanchoring.steps()).isLessThanOrEqualTo(mostOfSearching + lookingAtEachOnce);
    }
}
