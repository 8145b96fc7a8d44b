package org.counterclaim.dispute.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Saying.says;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What it means for the order of figures that an article was changed. */
class EditsTest {

    private static final Period WEEK = Period.ofDays(7);

    private final Statement first =
            says("HRANA", confirmed(571)).publishedOn(3, 2).now();
    private final Statement corrected =
            says("HRANA", confirmed(517)).publishedOn(3, 2).now();
    private final Statement ministry =
            says("Ministry", sharp(300)).publishedOn(3, 2).now();

    @Test
    void a_figure_that_was_corrected_downwards_on_the_same_day_takes_the_place_of_the_first() {
        Series series = series(standing(edit(first, corrected)));

        assertThat(series.current()).isEqualTo(corrected);
        assertThat(series.steps().get(1).toStanding()).satisfies(comparison -> {
            assertThat(comparison.relation()).isEqualTo(Relation.SUPERSEDES);
            assertThat(comparison.has(ReasonCode.ARTICLE_CHANGED)).isTrue();
            assertThat(comparison.has(ReasonCode.REVISION_DOWN)).isTrue();
            assertThat(comparison.has(ReasonCode.MISQUOTE)).isFalse();
        });
    }

    @Test
    void without_an_edit_two_numbers_of_one_day_are_a_misquote() {
        Series series = series(standing(Edits.NOTHING));

        assertThat(series.current()).isEqualTo(first);
        assertThat(series.steps().get(1).toStanding())
                .satisfies(comparison ->
                        assertThat(comparison.has(ReasonCode.MISQUOTE)).isTrue());
    }

    @Test
    void an_article_that_was_changed_back_stands_by_what_it_said_first() {
        Edits thereAndBack = new Edits(
                List.of(new Edits.Edit(first.id(), corrected.id()), new Edits.Edit(corrected.id(), first.id())),
                Map.of());

        assertThat(series(standing(thereAndBack)).current()).isEqualTo(first);
    }

    @Test
    void an_article_that_goes_back_to_what_it_said_on_an_earlier_day_stands_by_that() {
        Statement morning = says("HRANA", sharp(112)).publishedOn(2, 2).now();
        Statement noon = says("HRANA", sharp(128)).publishedOn(3, 2).now();
        Statement vaguer = says("HRANA", atLeast(128)).publishedOn(4, 2).now();
        Edits edits = new Edits(
                List.of(
                        new Edits.Edit(morning.id(), noon.id()),
                        new Edits.Edit(noon.id(), vaguer.id()),
                        new Edits.Edit(vaguer.id(), morning.id())),
                Map.of());

        Series series = series(Standing.of(List.of(vaguer, morning, noon), List.of(), WEEK, ByHand.NOTHING, edits));

        assertThat(series.current()).isEqualTo(morning);
    }

    @Test
    void what_stood_on_that_day_is_told_with_the_edit_as_well() {
        Series series = series(standing(edit(first, corrected)));

        assertThat(series.standingOn(LocalDate.of(2026, 2, 10))).contains(corrected);
    }

    @Test
    void the_order_of_arrival_changes_nothing() {
        Standing expected = standing(edit(first, corrected));
        List<Statement> shuffled = new ArrayList<>(List.of(first, corrected, ministry));
        Collections.shuffle(shuffled, new Random(1));

        assertThat(Standing.of(shuffled, List.of(), WEEK, ByHand.NOTHING, edit(first, corrected)))
                .isEqualTo(expected);
    }

    @Test
    void a_position_that_no_article_says_any_more_is_kept_and_found() {
        Quoted lastWords = new Quoted("Three hundred were killed, the ministry said.", "7", 0);

        Standing standing = standing(new Edits(List.of(), Map.of(ministry.id(), lastWords)));

        assertThat(standing.positions()).extracting(Position::statement).contains(ministry);
        assertThat(standing.findings())
                .filteredOn(finding -> finding.code() == ReasonCode.VANISHED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.claim()).isEqualTo(ministry.id());
                    assertThat(finding.sentences()).containsExactly(lastWords);
                });
    }

    @Test
    void what_was_superseded_or_stands_elsewhere_in_the_same_number_has_not_vanished() {
        Statement again = says("Ministry", confirmed(300)).publishedOn(4, 2).now();
        Quoted lastWords = new Quoted("It said so.", "7", 0);
        Edits edits = new Edits(
                List.of(new Edits.Edit(first.id(), corrected.id())),
                Map.of(first.id(), lastWords, ministry.id(), lastWords));

        Standing standing =
                Standing.of(List.of(first, corrected, ministry, again), List.of(), WEEK, ByHand.NOTHING, edits);

        assertThat(standing.findings()).extracting(Finding::code).doesNotContain(ReasonCode.VANISHED);
    }

    private static Edits edit(Statement before, Statement after) {
        return new Edits(List.of(new Edits.Edit(before.id(), after.id())), Map.of());
    }

    private Standing standing(Edits edits) {
        return Standing.of(List.of(first, corrected, ministry), List.of(), WEEK, ByHand.NOTHING, edits);
    }

    private static Series series(Standing standing) {
        return standing.series().stream()
                .filter(series -> series.party().equals("HRANA"))
                .findFirst()
                .orElseThrow();
    }
}
