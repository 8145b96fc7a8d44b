package org.counterclaim.dispute.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.dispute.compare.Grade;
import org.counterclaim.dispute.web.StandingView.PositionView;
import org.junit.jupiter.api.Test;

class PositionPairsTest {

    private static PositionView word(long claim, String party, String counted) {
        return new PositionView(
                "witnesses",
                "witnesses",
                claim,
                Polarity.ASSERTS,
                counted,
                null,
                null,
                false,
                Grade.UNGRADED,
                "",
                party,
                party + "|" + counted);
    }

    @Test
    void the_witnesses_of_two_articles_are_not_each_other() {
        PositionView first = word(1, "article 1: witnesses", "killed");
        PositionView second = word(2, "article 2: witnesses", "killed");
        PositionView later = word(3, "article 2: witnesses", "killed");

        assertThat(PositionPairs.of(List.of(first, second), List.of(first, later)))
                .extracting(PositionPairs.Pair::before, PositionPairs.Pair::after)
                .containsExactlyInAnyOrder(tuple(first, first), tuple(second, later));
    }

    @Test
    void what_a_party_counts_apart_stays_apart() {
        PositionView killed = word(1, "agency", "killed");
        PositionView injured = word(2, "agency", "injured");
        PositionView moreInjured = word(3, "agency", "injured");

        assertThat(PositionPairs.of(List.of(killed, injured), List.of(moreInjured)))
                .extracting(PositionPairs.Pair::before, PositionPairs.Pair::after)
                .containsExactlyInAnyOrder(tuple(injured, moreInjured), tuple(killed, null));
    }

    @Test
    void the_one_other_word_of_a_party_took_the_place_of_its_last() {
        PositionView estimate = word(1, "agency", "estimate");
        PositionView count = word(2, "agency", "count");

        assertThat(PositionPairs.of(List.of(estimate), List.of(count)))
                .containsExactly(new PositionPairs.Pair(estimate, count));
    }
}
