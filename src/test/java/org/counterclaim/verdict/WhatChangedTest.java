package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatChangedTest {

    private static final Basis NOBODY = new Basis("How many?", List.of(), List.of());
    private static final Rating DISPUTED = new Rating(7, null, NonRating.DISPUTED, Flags.NONE);
    private static final Rating TRUE = new Rating(7, Veracity.TRUE, null, Flags.NONE);

    @ParameterizedTest
    @CsvSource({
        "'The ministry say 3,117.', 'The ministry says 3,117.', false",
        "'It says 3,117.', 'It says 3117.', false",
        "'It says 3,117.', 'It says 3,171.', true",
        "'About three thousand died.', 'About four thousand died.', true",
        "'About three thousand died.', 'About 3,000 died.', false",
        "'It says 3,117.', 'It says 3,117, and 12 more.', true",
        "'On 3 Febuary.', 'On 3 February.', false",
        "'On 3 February.', 'On 4 February.', true"
    })
    void a_figure_changes_with_its_value_and_not_with_its_spelling(String before, String after, boolean changed) {
        WhatChanged change = new WhatChanged(summary(before), summary(after), AScale.house());

        assertThat(change.figures()).isEqualTo(changed);
        assertThat(change.substance()).isEqualTo(changed ? List.of("figures") : List.of());
    }

    @Test
    void outcome_and_ratings_are_told_with_what_they_were_and_are() {
        Content before = content(Outcome.DISPUTED, DISPUTED);
        Content after = content(Outcome.RESOLVED, TRUE);

        WhatChanged change = new WhatChanged(before, after, AScale.house());

        assertThat(change.substance()).containsExactly("outcome", "ratings");
        assertThat(change.inWords(NOBODY, NOBODY))
                .isEqualTo(
                        "The outcome changed from \u201cdisputed\u201d to \u201cresolved\u201d. The rating of what claim"
                                + " 7 says changed from \u201cDisputed\u201d to \u201cTrue\u201d.");
    }

    @Test
    void a_rating_that_comes_goes_or_stands_elsewhere_is_told() {
        Rating other = new Rating(8, Veracity.FALSE, null, Flags.NONE);

        assertThat(told(content(Outcome.DISPUTED), content(Outcome.DISPUTED, other)))
                .isEqualTo("What claim 8 says is now rated \u201cFalse\u201d.");
        assertThat(told(content(Outcome.DISPUTED, other), content(Outcome.DISPUTED)))
                .isEqualTo("What claim 8 says is not rated any more.");
        assertThat(told(content(Outcome.DISPUTED, TRUE, other), content(Outcome.DISPUTED, other, TRUE)))
                .isEqualTo("The rated positions stand in another order.");
    }

    @Test
    void a_level_that_is_named_says_no_more_than_one_that_is_meant_unless_it_is_another() {
        Scale politifact = AScale.shipped("politifact");
        Content plain = content(Outcome.DISPUTED, new Rating(7, Veracity.FALSE, null, Flags.NONE));
        Content named = content(Outcome.DISPUTED, new Rating(7, Veracity.FALSE, null, Flags.NONE, "false"));
        Content worse = content(Outcome.DISPUTED, new Rating(7, Veracity.FALSE, null, Flags.NONE, "pants-on-fire"));

        assertThat(new WhatChanged(plain, named, politifact).ratings()).isFalse();
        assertThat(new WhatChanged(plain, worse, politifact).ratings()).isTrue();
    }

    @Test
    void texts_and_evidence_are_told_by_that_they_changed() {
        Content before = new Content(Outcome.DISPUTED, "a", "b", List.of(), List.of(AVerdict.REPORT));
        Content after = new Content(Outcome.DISPUTED, "A", "B", List.of(), List.of());

        assertThat(told(before, after))
                .isEqualTo("The summary was rewritten. The wording for stories was rewritten. The evidence changed: 0"
                        + " added, 1 taken out.");
        assertThat(told(before, before)).isEqualTo("The text is the same as before.");
    }

    @Test
    void evidence_that_counts_for_another_side_is_told_as_changed_and_not_as_added_and_taken_out() {
        Evidence turned =
                new Evidence(String.valueOf(AVerdict.REPORT.url()), AVerdict.REPORT.excerpt(), Stance.REFUTES, true);

        assertThat(evidence(List.of(AVerdict.REPORT, AVerdict.REGISTER), List.of(turned, AVerdict.REGISTER)))
                .isEqualTo("The evidence changed: 1 counted for another side.");
    }

    @Test
    void evidence_of_the_same_place_and_side_is_told_as_described_otherwise() {
        Evidence longer =
                new Evidence(String.valueOf(AVerdict.REPORT.url()), "6,854 confirmed", Stance.SUPPORTS, false);

        assertThat(evidence(List.of(AVerdict.REPORT), List.of(longer, AVerdict.REGISTER)))
                .isEqualTo("The evidence changed: 1 added, 0 taken out, 1 described otherwise.");
    }

    @Test
    void of_two_pieces_of_one_page_the_one_that_stays_is_not_told() {
        Evidence other =
                new Evidence(String.valueOf(AVerdict.REPORT.url()), "mostly protesters", Stance.SUPPORTS, true);
        Evidence turned =
                new Evidence(String.valueOf(AVerdict.REPORT.url()), "mostly protesters", Stance.CONTEXT, true);

        assertThat(evidence(List.of(other, AVerdict.REPORT), List.of(AVerdict.REPORT, turned)))
                .isEqualTo("The evidence changed: 1 counted for another side.");
        assertThat(evidence(List.of(other, AVerdict.REPORT), List.of(AVerdict.REPORT, other)))
                .isEqualTo("The evidence stands in another order.");
    }

    private static String evidence(List<Evidence> before, List<Evidence> after) {
        return told(
                new Content(Outcome.DISPUTED, "s", "w", List.of(), before),
                new Content(Outcome.DISPUTED, "s", "w", List.of(), after));
    }

    private static String told(Content before, Content after) {
        return new WhatChanged(before, after, AScale.house()).inWords(NOBODY, NOBODY);
    }

    private static Content summary(String text) {
        return new Content(Outcome.DISPUTED, text, "", List.of(), List.of());
    }

    private static Content content(Outcome outcome, Rating... ratings) {
        return new Content(outcome, "s", "w", List.of(ratings), List.of());
    }
}
