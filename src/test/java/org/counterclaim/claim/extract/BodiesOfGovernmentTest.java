package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose voice a body is: a government's by name or by the words beside it, else its own. */
class BodiesOfGovernmentTest {

    private static final String STORY = "Protests swept Iran last month, and Iran closed its border.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran's Foundation of Martyrs and Veterans Affairs",
                "The country's Foundation of Martyrs",
                "Iran's Martyrs Foundation, a government body,",
                "Iran's foundation for martyrs, which belongs to the government,",
                "The Iranian government's martyrs foundation",
                "The state-run Martyrs Foundation",
            })
    void a_body_known_by_name_is_found_behind_its_country(String source) {
        Mention mention = sourceOf(source);

        assertThat(mention.resolved()).isEqualTo("Foundation of Martyrs and Veterans Affairs");
        assertThat(mention.type()).isEqualTo(SourceType.GOVERNMENT);
        assertThat(mention.party()).isEqualTo("Government of Iran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A foundation of the Iranian government",
                "A foundation run by the government",
                "The Iranian government's relief foundation",
                "A state foundation",
                "The leadership",
                "The authorities",
                "The presidency",
                "The country's rulers",
            })
    void the_words_beside_a_body_make_it_its_governments(String source) {
        assertThat(sourceOf(source).party()).isEqualTo("Government of Iran");
    }

    @ParameterizedTest
    @CsvSource({
        "Iran Human Rights, Iran Human Rights",
        "The Iranian Red Crescent, Iranian Red Crescent",
        "Iran's Harbour Foundation, Harbour Foundation",
        "A foundation that criticises the government, foundation",
        "The leadership of the union, leadership of the union",
    })
    void without_such_words_a_body_is_its_own_party(String source, String party) {
        assertThat(sourceOf(source).party()).isEqualTo(party);
    }

    @ParameterizedTest
    @CsvSource({
        "The health ministry in Gaza, Health Ministry of Gaza",
        "The police in Mosul, Police of Mosul",
        "The police in Isfahan, Government of Iran",
        "The health ministry, Government of Iran",
        "Gaza's health ministry, Health Ministry of Gaza",
        "The Hamas-run health ministry in Gaza, Health Ministry of Gaza",
        "Hamas-run Gaza's health ministry, Health Ministry of Gaza",
        "The UN mission in Mosul, United Nations",
        "Mosul's police, Police of Mosul",
        "Isfahan's police, Government of Iran",
        "The mayor of Isfahan, Mayor of Isfahan",
        "Isfahan's mayor, Mayor of Isfahan",
        "Tehran's mayor, Mayor of Tehran",
        "The opposition mayor, opposition mayor",
        "A rebel commander, rebel commander",
    })
    void a_body_in_a_place_abroad_is_not_of_the_country_of_the_story(String source, String party) {
        assertThat(sourceOf(source).party()).isEqualTo(party);
    }

    private static Mention sourceOf(String source) {
        Extraction extraction = Reading.of(STORY + source + " said 3,117 people were killed in the protests.");
        return Reading.origin(extraction.claims().get(0));
    }
}
