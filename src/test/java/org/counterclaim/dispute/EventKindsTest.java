package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.counterclaim.claim.figure.LexiconFile;
import org.junit.jupiter.api.Test;

class EventKindsTest {

    @Test
    void rallies_and_protests_are_one_matter() {
        assertThat(EventKinds.family("rally")).isEqualTo(EventKinds.family("protest"));
        assertThat(EventKinds.family("crackdown")).isEqualTo(EventKinds.family("rally"));
        assertThat(EventKinds.family("protest")).isNotEqualTo(EventKinds.family("election"));
    }

    @Test
    void an_attack_is_a_part_of_a_war_and_not_the_war() {
        assertThat(EventKinds.family("attack")).isNotEqualTo(EventKinds.family("war"));
        assertThat(EventKinds.wholesOf(EventKinds.family("airstrike"))).contains("war");
        assertThat(EventKinds.wholesOf("war")).doesNotContain("attack");
    }

    @Test
    void a_landslide_after_a_flood_after_a_storm_is_a_part_of_all_of_it() {
        assertThat(EventKinds.wholesOf("landslide")).contains("flood", "storm");
    }

    @Test
    void a_kind_that_nobody_knows_is_a_matter_of_its_own() {
        assertThat(EventKinds.family("matter stadium")).isEqualTo("matter stadium");
        assertThat(EventKinds.wholesOf("matter stadium")).isEmpty();
    }

    @Test
    void accounts_of_a_moment_lie_closer_together_than_those_of_a_long_matter() {
        assertThat(EventKinds.daysApart("attack", 120)).isLessThan(120);
        assertThat(EventKinds.daysApart("protest", 120)).isEqualTo(120);
        assertThat(EventKinds.daysApart("attack", 7)).isEqualTo(7);
    }

    @Test
    void the_kind_that_stands_for_others_stands_for_itself_and_is_no_part_of_itself() {
        Stream<String> kinds = LexiconFile.rows("kinds.tsv").stream()
                .flatMap(row -> row[0].equals("days") ? Stream.of(row[1]) : Stream.of(row[1], row[2]));

        assertThat(kinds).isNotEmpty().allSatisfy(kind -> {
            String family = EventKinds.family(kind);
            assertThat(EventKinds.family(family)).isEqualTo(family);
            assertThat(EventKinds.wholesOf(family))
                    .doesNotContain(family)
                    .allSatisfy(whole -> assertThat(EventKinds.family(whole)).isEqualTo(whole));
        });
    }
}
