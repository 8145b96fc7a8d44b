package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.verdict.ScaleMapping.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleMappingTest {

    private final ScaleMapping mapping = new ScaleMapping();

    /** Every label of the table in domain reference 2.3. */
    @ParameterizedTest
    @CsvSource({
        "True, TRUE",
        "Correct, TRUE",
        "Geppetto, TRUE",
        "Verified, TRUE",
        "Mostly True, MOSTLY_TRUE",
        "One Pinocchio, MOSTLY_TRUE",
        "Mostly correct, MOSTLY_TRUE",
        "Half True, MIXED",
        "Mixture, MIXED",
        "Two Pinocchios, MIXED",
        "Partly True, MIXED",
        "Partly False, MIXED",
        "Mostly False, MOSTLY_FALSE",
        "Barely True, MOSTLY_FALSE",
        "Three Pinocchios, MOSTLY_FALSE",
        "False, FALSE",
        "Incorrect, FALSE",
        "Fake, FALSE",
        "Four Pinocchios, FALSE EGREGIOUS",
        "Bottomless Pinocchio, FALSE EGREGIOUS",
        "Pants on Fire, FALSE EGREGIOUS",
        "Blatantly False, FALSE EGREGIOUS",
        "Misleading, NOT_RATED MISLEADING",
        "Missing context, NOT_RATED MISSING_CONTEXT",
        "Miscaptioned, NOT_RATED MISCAPTIONED",
        "Outdated, NOT_RATED OUTDATED",
        "Exaggerated, NOT_RATED EXAGGERATED",
        "Understated, NOT_RATED UNDERSTATED",
        "Unproven, UNPROVEN",
        "Unfounded, UNPROVEN",
        "Verify, UNPROVEN",
        "Undetermined, UNPROVEN",
        "Satire, SATIRE",
        "Labeled Satire, SATIRE",
        "Originated as Satire, SATIRE",
        "Altered, NOT_RATED ALTERED_MEDIA",
        "Altered image, NOT_RATED ALTERED_MEDIA",
        "Altered video, NOT_RATED ALTERED_MEDIA",
        "Research in Progress, IN_PROGRESS",
        "In progress, IN_PROGRESS",
        "Void, NOT_RATED WITHDRAWN"
    })
    void a_label_of_the_table_means_what_the_table_says(String label, String meaning) {
        Mapped mapped = mapping.map(label, null);

        assertThat(inWords(mapped)).isEqualTo(meaning);
        assertThat(mapped.known()).isTrue();
        assertThat(mapped.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "'PANTS ON FIRE!', FALSE EGREGIOUS",
        "'  pants-on-fire ', FALSE EGREGIOUS",
        "'\u201cHalf-True.\u201d', MIXED",
        "'mostly_false', MOSTLY_FALSE",
        "'M\u00efxture', MIXED",
        "'THREE  PINOCCHIOS', MOSTLY_FALSE"
    })
    void case_accents_and_punctuation_do_not_matter(String label, String meaning) {
        assertThat(inWords(mapping.map(label, null))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Four Paws", "Not true", "Untrue", "Wahr", "?!", "Mostly"})
    void a_label_is_never_guessed_from_a_part_of_it(String label) {
        Mapped mapped = mapping.map(label, null);

        assertThat(mapped.known()).isFalse();
        assertThat(inWords(mapped)).isEqualTo("NOT_RATED");
        assertThat(mapped.note()).contains("not known");
        assertThat(mapped.label()).isEqualTo(label);
    }

    @Test
    void a_flag_alone_is_no_place_on_the_truth_axis_and_says_so() {
        Mapped mapped = mapping.map("Misleading", "AFP Fact Check");

        assertThat(mapped.notRated()).isTrue();
        assertThat(mapped.note()).contains("until a person adds a veracity");
        assertThat(mapped.scale()).isEqualTo("afp");
    }

    @Test
    void the_meaning_of_a_publisher_counts_before_the_usual_one() {
        assertThat(mapping.map("Scam", "snopes").known()).isTrue();
        assertThat(mapping.map("Scam", null).known()).isFalse();
        assertThat(mapping.map("OTHER", "ClaimsKG").nonRating()).isEqualTo(NonRating.UNPROVEN);
        assertThat(mapping.map("True", "politifact").scale()).isEqualTo("politifact");
        assertThat(mapping.map("True", "nobody we know").scale()).isNull();
    }

    static Stream<Scale> scales() {
        return ShippedScales.all().stream();
    }

    @ParameterizedTest
    @MethodSource("scales")
    void a_label_means_the_same_in_its_scale_and_where_nobody_knows_the_publisher(Scale scale) {
        for (RatingLevel level : scale.levels()) {
            String label = level.labels().in("en");
            Mapped own = mapping.map(label, scale.title());
            Mapped usual = mapping.map(label, null);

            assertThat(own.veracity()).isEqualTo(level.veracity());
            assertThat(own.severity()).isEqualTo(level.severity());
            if (usual.known()) {
                assertThat(inWords(usual)).as(scale.name() + " " + label).isEqualTo(inWords(own));
            }
        }
    }

    private static String inWords(Mapped mapped) {
        String rated = mapped.notRated()
                ? "NOT_RATED"
                : String.valueOf(Objects.requireNonNullElse(mapped.veracity(), mapped.nonRating()));
        return Stream.concat(
                        Stream.of(
                                rated,
                                mapped.withdrawn() ? "WITHDRAWN" : "",
                                mapped.severity() == null
                                        ? ""
                                        : mapped.severity().name()),
                        mapped.flags().all().stream().map(Flag::name))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Test
    void every_veracity_and_non_rating_of_the_house_has_a_level() {
        Scale house = AScale.house();

        assertThat(house.levels().stream().map(RatingLevel::veracity).filter(Objects::nonNull))
                .containsExactlyElementsOf(Arrays.asList(Veracity.values()));
        assertThat(house.levels().stream().map(RatingLevel::nonRating).filter(Objects::nonNull))
                .containsExactlyElementsOf(Arrays.asList(NonRating.values()));
    }
}
