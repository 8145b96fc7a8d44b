package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the counts of a text hold, when some of them name a place and others do not. */
class WhereCountsHoldTest {

    @Test
    void a_bare_number_among_those_of_one_city_is_of_that_city() {
        String text = "Turkey said it would inquire. Police said 12 people were killed in a fire in Izmir."
                + " A hospital said 31 people were injured. The fire service said 15 people were killed in Izmir.";

        assertThat(places(text)).containsExactly("12 in Izmir", "31 in Izmir", "15 in Izmir");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protests went on across Iran. Police said 40 people were killed in Isfahan. A hospital said 31 people"
                        + " were killed.",
                "A crackdown on protests killed 31 people, Iran said. Police said 40 people were killed in Isfahan.",
                "Iran said 40 people were killed in the protests in Isfahan, and that 31 people were killed in the country.",
                "Iran said 40 people were killed in the protests in Isfahan. It said 31 people were killed in all since"
                        + " 28 December.",
            })
    void a_bare_number_that_looks_beyond_the_city_is_of_the_country(String text) {
        assertThat(places(text)).contains("31 in Iran");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Lahore, floods killed 40 people, police said; in Karachi, a fire killed 3. | 40 in Lahore | 3 in Karachi",
                "A ferry sank off Greece, killing 12, the police said; in Turkey, a bus crash killed 9. | 12 in Greece | 9 in Turkey",
                "The UN said that 40 people had died in floods in Niger and that 300 had died in floods in Chad."
                        + " | 40 in Niger | 300 in Chad",
                "The UN said floods killed 40 people in Niger and that 300 died of hunger in camps in Chad."
                        + " | 40 in Niger | 300 in Chad",
            })
    void what_a_clause_of_its_own_counts_is_where_that_clause_says(String text, String first, String second) {
        assertThat(places(text)).containsExactly(first, second);
    }

    /** "12 in Izmir", one for each figure. */
    private static List<String> places(String text) {
        return Reading.of(text).claims().stream()
                .flatMap(claim -> claim.figures().stream())
                .map(figure -> figure.quantity().hard().low() + " in " + figure.place())
                .toList();
    }
}
