package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private static final Translations.Lines COLUMN = new Translations.Lines();

    @Test
    void the_scales_of_the_field_come_with_the_program() {
        assertThat(ShippedScales.all())
                .extracting(Scale::name)
                .contains("counterclaim", "politifact", "washington-post", "snopes", "afp", "full-fact", "aap")
                .contains("factcheck-lk", "africa-check", "meta", "google", "meedan-check", "claimskg");
        assertThat(ShippedScales.all())
                .flatExtracting(Scale::levels)
                .allSatisfy(level -> assertThat(level.definition()).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({
        "counterclaim, TRUE, True, 5 of 1 to 5",
        "counterclaim, FALSE, False, 1 of 1 to 5",
        "politifact, TRUE, True, 6 of 1 to 6",
        "politifact, FALSE, False, 2 of 1 to 6",
        "factcheck-lk, MIXED, Partly True, 3 of 1 to 4",
        "afp, FALSE, False, none"
    })
    void a_place_on_the_truth_axis_has_the_word_and_the_number_of_its_scale(
            String scale, Veracity veracity, String label, String numbers) {
        Rating rating = new Rating(1, veracity, null, Flags.NONE);
        Scale shipped = AScale.shipped(scale);

        RatingLevel level = Objects.requireNonNull(shipped.levelOf(rating));

        assertThat(level.labels().in("en")).isEqualTo(label);
        assertThat(shipped.numbersOf(rating)
                        .map(n -> n.value() + " of " + n.worst() + " to " + n.best())
                        .orElse("none"))
                .isEqualTo(numbers);
    }

    @Test
    void a_level_that_was_chosen_words_the_rating_where_several_mean_the_same() {
        Scale politifact = AScale.shipped("politifact");
        Rating chosen = new Rating(1, Veracity.FALSE, null, Flags.NONE, "pants-on-fire");

        assertThat(politifact.levelOf(chosen)).isEqualTo(politifact.level("pants-on-fire"));
        assertThat(politifact.numbersOf(chosen)).contains(new Scale.Numbers(1, 6, 1));
    }

    @Test
    void what_is_off_the_truth_axis_has_no_number() {
        Rating disputed = new Rating(1, null, NonRating.DISPUTED, Flags.NONE);
        Rating misleading =
                new Rating(1, Veracity.MOSTLY_FALSE, null, new Flags(Set.of(Flag.MISLEADING)), "misleading");

        assertThat(AScale.house().numbersOf(disputed)).isEmpty();
        assertThat(AScale.shipped("africa-check").numbersOf(misleading)).isEmpty();
        assertThat(AScale.shipped("politifact").levelOf(disputed)).isNull();
    }

    @Test
    void a_label_comes_in_the_language_of_the_page_and_else_in_english() {
        Rating mixed = new Rating(1, Veracity.MIXED, null, Flags.NONE);

        RatingLevel half = Objects.requireNonNull(AScale.house().levelOf(mixed));

        assertThat(half.labels().in("de")).isEqualTo("Teils wahr");
        assertThat(half.labels().in("fi")).isEqualTo("Mixed");
    }

    @Test
    void labels_come_back_from_their_column_as_they_were() {
        Translations labels = new Translations(Map.of("en", "a = b; c", "de", "\u00dcbel"));

        assertThat(COLUMN.convertToEntityAttribute(COLUMN.convertToDatabaseColumn(labels)))
                .isEqualTo(labels);
    }

    @Test
    void a_scale_that_goes_up_or_has_two_levels_of_one_code_is_none() {
        RatingLevel low = level("low", Veracity.FALSE, 1);
        RatingLevel high = level("high", Veracity.TRUE, 2);

        assertThatThrownBy(() -> new Scale("x", 1, "X", List.of(low, high))).hasMessageContaining("goes up");
        assertThatThrownBy(() -> new Scale("x", 1, "X", List.of(high, level("low", Veracity.FALSE, 2))))
                .hasMessageContaining("goes up");
        assertThatThrownBy(() -> new Scale("x", 1, "X", List.of(low, low))).hasMessageContaining("one code");
    }

    @Test
    void a_level_means_one_thing_and_has_a_number_only_on_the_truth_axis() {
        Translations label = Translations.english("x");

        assertThatThrownBy(() -> new RatingLevel("x", label, "", null, null, null, false, null, null))
                .hasMessageContaining("0 meanings");
        assertThatThrownBy(
                        () -> new RatingLevel("x", label, "", Veracity.TRUE, NonRating.SATIRE, null, false, null, null))
                .hasMessageContaining("2 meanings");
        assertThatThrownBy(() -> new RatingLevel("x", label, "", null, NonRating.SATIRE, null, false, 3, null))
                .hasMessageContaining("off the truth axis");
    }

    private static RatingLevel level(String code, Veracity veracity, int number) {
        return new RatingLevel(code, Translations.english(code), "", veracity, null, null, false, number, null);
    }
}
