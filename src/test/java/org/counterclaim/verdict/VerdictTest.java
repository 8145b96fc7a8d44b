package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    @ParameterizedTest
    @EnumSource(
            value = VerdictState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT"})
    void only_a_draft_can_be_written(VerdictState state) {
        Verdict verdict = AVerdict.by("checker", state);

        assertThatThrownBy(() -> verdict.write(AVerdict.COMPLETE, AVerdict.NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_correction_starts_as_a_copy_and_replaces_its_forerunner_when_it_is_published() {
        Verdict first = AVerdict.by("checker", VerdictState.PUBLISHED);
        Correction correction = new Correction(CorrectionType.CORRECTION, "We had misread the date.");

        Verdict second = AVerdict.withId(8, first.correction(correction, AVerdict.begun("editor")));

        assertThat(second.state()).isEqualTo(VerdictState.DRAFT);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.slug()).isEqualTo(first.slug());
        assertThat(second.content()).isEqualTo(first.content());
        assertThat(second.correction()).isEqualTo(correction);
        assertThat(first.state()).isEqualTo(VerdictState.PUBLISHED);

        AVerdict.published(second);

        assertThat(first.state()).isEqualTo(VerdictState.REPLACED);
        assertThat(second.state()).isEqualTo(VerdictState.PUBLISHED);
    }

    @Test
    void a_rating_is_on_the_truth_axis_or_off_it() {
        assertThatThrownBy(() -> new Rating(1, null, null, Flags.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rating(1, Veracity.TRUE, NonRating.DISPUTED, Flags.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_claim_is_rated_once() {
        Rating rating = new Rating(1, Veracity.TRUE, null, Flags.NONE);

        assertThatThrownBy(() -> new Content(null, "", "", List.of(rating, rating), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org/a",
                "//example.org/a",
                "https:///nohost",
                "not an address",
                ""
            })
    void evidence_links_to_the_web_only(String url) {
        assertThatThrownBy(() -> new Evidence(url, "", Stance.CONTEXT, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void flags_come_back_from_their_column_as_they_went_in() {
        Flags flags = new Flags(Set.of(Flag.OUTDATED, Flag.BELOW_DOCUMENTED_MINIMUM));
        Flags.Column column = new Flags.Column();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(flags)))
                .isEqualTo(flags);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(Flags.NONE)))
                .isEqualTo(Flags.NONE);
    }
}
