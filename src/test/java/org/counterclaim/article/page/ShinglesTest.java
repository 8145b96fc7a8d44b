package org.counterclaim.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final String FERRY = """
            The ferry Marianne left Port Selwyn shortly after six in the morning with more passengers on board than her
            papers allowed. She took water off the northern cape, and within half an hour her engines had failed.

            Fishermen from two villages reached her before the coast guard did. They threw ropes from one deck to the
            other and brought the youngest across first, then the old, while the stern sank lower in the swell.

            By nightfall the harbour office listed 214 people as rescued and 37 as missing. Divers were to go down at
            first light, as soon as the wind allowed it, and a second tug was on its way from the mainland.
            """;

    /** The same evening, told by somebody else. */
    private static final String FERRY_BY_ANOTHER = """
            Rescuers pulled more than two hundred survivors out of the sea on Monday after an overloaded passenger boat
            sank near the islands, officials in Port Selwyn said late in the evening. Thirty-seven are still missing.

            The Marianne sails the route twice a day. According to witnesses, water came in through a cargo door which
            had not been shut properly. Small boats hurried to the scene from the shore and took most people off.

            A search will be resumed tomorrow. The company that runs the service was not available for a comment, and
            an inquiry has been opened by the maritime authority into how so many tickets could be sold at all.
            """;

    private static Shingles of(String text) {
        return Shingles.of(PageReader.read(text));
    }

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                        .mapToObj(i -> "w" + Integer.toString(random.nextInt(40_000), 36))
                        .collect(Collectors.joining(" "))
                + ".";
    }

    @Test
    void a_text_with_one_digit_changed_in_six_hundred_words_is_still_the_same_text() {
        String original = words(1, 300) + " At least 3,117 people were killed. " + words(2, 300);

        boolean copy = of(original).isOneTextWith(of(original.replace("3,117", "3,171")));

        assertThat(copy).isTrue();
    }

    @Test
    void a_text_that_was_edited_lightly_and_shortened_is_still_the_same_text() {
        String edited = FERRY.replace("shortly after six", "soon after six")
                .replace(", and a second tug was on its way from the mainland", "");

        assertThat(of(FERRY).isOneTextWith(of(edited))).isTrue();
    }

    @Test
    void two_stories_on_one_event_that_were_written_separately_are_two_texts() {
        assertThat(of(FERRY).isOneTextWith(of(FERRY_BY_ANOTHER))).isFalse();
        assertThat(of(FERRY).bands())
                .doesNotContainAnyElementsOf(of(FERRY_BY_ANOTHER).bands());
    }

    @Test
    void what_somebody_is_quoted_with_makes_no_copy() {
        String statement = "\"" + words(3, 200) + "\" ";
        String one = statement + words(4, 80);
        String other = statement + words(5, 80);

        assertThat(of(one).isOneTextWith(of(other))).isFalse();
        assertThat(of(one).bands()).doesNotContainAnyElementsOf(of(other).bands());
    }

    @Test
    void a_short_text_is_not_judged_even_beside_itself() {
        String two = "The ministry said on Friday that 40 people were hurt. A group spoke of 60.";

        assertThat(of(two).isOneTextWith(of(two))).isFalse();
        assertThat(of(two).bands()).isEmpty();
    }

    @Test
    void what_a_site_prints_below_every_page_makes_no_copies() {
        String notice =
                "\n\nThis page draws on a free encyclopedia that anyone can edit, and its text may be used again by"
                        + " anybody under the same licence as long as the authors are named and every change is told, which"
                        + " holds for pictures and tables as well unless something else is said beside them.";
        String one = words(6, 90) + notice;
        String other = words(7, 90) + notice;

        assertThat(of(one).isOneTextWith(of(other))).isFalse();
    }

    @Test
    void an_excerpt_in_a_long_story_does_not_make_the_story_a_copy() {
        String brief = words(8, 60);

        assertThat(of(brief).isOneTextWith(of(brief + " " + words(9, 400)))).isFalse();
    }

    @Test
    void two_texts_that_a_third_puts_together_are_not_tied_to_each_other() {
        String first = words(13, 200);
        String second = words(14, 200);
        String both = first + " " + second;

        assertThat(of(first).isOneTextWith(of(both))).isTrue();
        assertThat(of(second).isOneTextWith(of(both))).isFalse();
    }

    @Test
    void the_result_is_the_same_whichever_comes_first() {
        qt().withExamples(300)
                .forAll(integers().between(0, 200), integers().between(0, 60))
                .checkAssert((common, own) -> {
                    Shingles one = of(words(10, common) + " " + words(11, own));
                    Shingles other = of(words(10, common) + " " + words(12, 20));

                    assertThat(one.isOneTextWith(other)).isEqualTo(other.isOneTextWith(one));
                });
    }

    @Test
    void an_edited_and_shortened_copy_is_one_text_with_its_original() {
        qt().withExamples(300)
                .forAll(integers().between(0, 1_000_000), integers().between(0, 12))
                .checkAssert((seed, changes) -> assertThat(original(seed).isOneTextWith(copy(seed, changes)))
                        .isTrue());
    }

    /** Bands are drawn by hashes, so that a copy can be missed; of the worst, three in a hundred may be. */
    @Test
    void copies_find_each_other_by_their_bands() {
        long found = IntStream.range(0, 1000)
                .filter(seed -> !Collections.disjoint(
                        original(seed).bands(), copy(seed, 12).bands()))
                .count();

        assertThat(found).isGreaterThan(970);
    }

    private static Shingles original(int seed) {
        return of(words(seed, 400));
    }

    /** Three quarters of the original, with so many words replaced. */
    private static Shingles copy(int seed, int changes) {
        List<String> words =
                new ArrayList<>(List.of(words(seed, 400).split(" ")).subList(0, 300));
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            words.set(random.nextInt(300), "changed" + i);
        }
        return of(String.join(" ", words) + ".");
    }

    @Test
    void what_is_kept_of_a_text_tells_the_same_as_the_text() {
        qt().forAll(
                        integers().between(0, 400),
                        integers().between(0, 400),
                        integers().all())
                .checkAssert((common, own, seed) -> {
                    Shingles text = of(words(seed, common) + " " + words(seed + 1, own));
                    Shingles other = of(words(seed, common) + " " + words(seed + 2, 400));

                    Shingles kept = Shingles.read(text.toBytes()).orElseThrow();

                    assertThat(kept.isOneTextWith(other)).isEqualTo(text.isOneTextWith(other));
                    assertThat(kept.bands()).isEqualTo(text.bands());
                    assertThat(kept.toBytes()).isEqualTo(text.toBytes());
                });
    }

    @Test
    void what_was_kept_in_another_way_is_not_read() {
        assertThat(Shingles.read(new byte[0])).isEmpty();
        assertThat(Shingles.read(new byte[] {0, 0, 0, 9, 0, 0, 0, 0})).isEmpty();
    }

    @Test
    void of_a_text_without_end_the_beginning_is_read() {
        String text = words(3, 12_000) + " ";

        byte[] kept = Shingles.ofBeginning(text.repeat(200)).toBytes();

        assertThat(kept).hasSizeLessThan(90_000);
        assertThat(Shingles.ofBeginning(text.repeat(200)).isOneTextWith(Shingles.ofBeginning(text)))
                .isTrue();
    }
}
