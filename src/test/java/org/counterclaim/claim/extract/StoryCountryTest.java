package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.counterclaim.article.page.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose interior ministry is meant where the words do not say: the event's and the dateline's country before one in passing. */
class StoryCountryTest {

    private static final String ASKED = " The interior ministry said 14 people had died.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KISUMU, Kenya | A fire in a market killed 12 people. It was the worst since one in Ethiopia. | Kenya",
                "IZMIR | A fire in a hotel killed 12 people. Greece sent helicopters and Greek doctors. | Turkey",
                "ISTANBUL | A fire in a hotel killed 12 people. Greece sent helicopters and Greek doctors. | Turkey",
                "NAIROBI | Floods in Kenya killed 40 people. Ethiopia sent help, and Ethiopian planes came. | Kenya",
                "DUBAI | Tehran acknowledged 2,986 deaths in the protests. | Iran",
                "DUBAI | Iran's presidency published a list of 2,986 people killed in the protests. | Iran",
                "PARIS | A rights group said 2,986 people had been killed in Iran. | Iran",
                "GENEVA | The UN said 40 people died in camps, most of them in Chad. | Chad",
                "BEIRUT | Syria's army said 12 soldiers were killed in an attack near Palmyra. | Syria",
            })
    void a_country_in_passing_does_not_take_over_an_unnamed_ministry(String place, String story, String country) {
        String text = place + ", Feb 3 (Meridian Wire) - " + story + ASKED;

        Extraction extraction = Reading.EXTRACTOR.extract(
                new Document(text, PageReader.read(text), null, LocalDate.of(2026, 2, 3), null, "Meridian Wire"));

        List<ExtractedClaim> claims = extraction.claims();
        assertThat(Reading.origin(claims.get(claims.size() - 1)).resolved())
                .isEqualTo("Interior Ministry of " + country);
    }
}
