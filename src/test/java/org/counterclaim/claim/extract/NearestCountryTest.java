package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "the country's", "its" and "there" mean once a second country was named. */
class NearestCountryTest {

    private static final String FLOOD = "Floods struck Chad on Monday, and Chad closed its schools. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In neighbouring Niger, homes were lost. The country's army said 9 people died. | Army of Niger",
                "Niger's government said 12 people died. The country's army said 9 people died. | Army of Niger",
                "In Niger, the interior ministry said 9 people died. | Interior Ministry of Niger",
                "Niger said 12 people died. Its army said 9 people died. | Army of Niger",
                "Niger called on the UN for help, and its army said 9 people died. | Army of Niger",
                "Niger sent help. The country's army said 9 people died. | Army of Chad",
                "The United States called on the country's leaders. The country's army said 9 people died. | Army of Chad",
                "The country's army said 9 people died. | Army of Chad",
            })
    void an_unnamed_body_is_of_the_nearest_country_that_is_spoken_of(String story, String source) {
        List<ExtractedClaim> claims = Reading.of(FLOOD + story).claims();

        assertThat(Reading.origin(claims.get(claims.size() - 1)).resolved()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The UN said homes were lost in Niger. It said 9 people died there. | Niger",
                "Help came from Niger. The UN said 9 people died there. | Chad",
                "The UN said there were 9 deaths. | Chad",
            })
    void there_is_where_the_text_was_last(String story, String place) {
        List<ExtractedClaim> claims = Reading.of(FLOOD + story).claims();

        assertThat(claims.get(claims.size() - 1).figures().get(0).place()).isEqualTo(place);
    }
}
