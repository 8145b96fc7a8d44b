package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Tehran said the talks were over.; Government of Iran; GOVERNMENT; NAMED; Government of Iran",
                "The Kremlin said the talks were over.; Presidential Administration of Russia; OFFICE; NAMED; Government of Russia",
                "Iran's foreign ministry said the talks were over.; Foreign Ministry of Iran; GOVERNMENT; NAMED; Government of Iran",
                "Norwegian authorities said the road was closed.; Government of Norway; GOVERNMENT; NAMED; Government of Norway",
                "Norwegian Prime Minister Kari Strand said the road was closed.; Kari Strand; PERSON; NAMED; Government of Norway",
                "Human Rights Watch said 40 people were killed.; Human Rights Watch; NGO; NAMED; Human Rights Watch",
                "HRW said 40 people were killed.; Human Rights Watch; NGO; NAMED; Human Rights Watch",
                "The Dover Relief Group (DRG) said the road was closed.; Dover Relief Group; NGO; NAMED; Dover Relief Group",
                "Doctors Without Borders said 40 people were killed.; Doctors Without Borders; NGO; NAMED; Doctors Without Borders",
                "Lawyers Without Borders said 40 people were killed.; Lawyers Without Borders; NGO; NAMED; Lawyers Without Borders",
                "The rights group Lantern said 40 people were killed.; Lantern; NGO; NAMED; Lantern",
                "Lantern Fifty, a rights group, said 40 people were killed.; Lantern Fifty; NGO; NAMED; Lantern Fifty",
                "A rights group, Lantern Fifty, said 40 people were killed.; Lantern Fifty; NGO; NAMED; Lantern Fifty",
                "Kari Strand, a member of a rights group, said 40 people were killed.; Kari Strand; PERSON; NAMED; Kari Strand",
                "Activists said 40 people were killed.; Activists; NGO; COLLECTIVE; Activists",
                "A senior diplomat said the talks were over.; senior diplomat; PERSON; ROLE_ONLY; senior diplomat",
                "Organizers said 900 people marched.; organisers; NGO; NAMED; organisers",
                "The organisers of Saturday's rally said 900 people marched.; organisers; NGO; NAMED; organisers",
                "Student organisers said 900 people marched.; Student organisers; NGO; COLLECTIVE; Student organisers",
                "Witnesses said the road was closed.; Witnesses; WITNESS; COLLECTIVE; Witnesses",
                "Colm Tierney, who owns the ferry, said the road was closed.; Colm Tierney; PERSON; NAMED; Colm Tierney",
                "The chairman, Colm Tierney, said the road was closed.; Colm Tierney; PERSON; NAMED; Colm Tierney",
            })
    void a_mention_is_resolved_to_its_party(
            String text, String resolved, SourceType type, Anonymity anonymity, String party) {
        Mention source = Reading.origin(Reading.of(text).claims().get(0));

        assertThat(source.resolved()).isEqualTo(resolved);
        assertThat(source.type()).isEqualTo(type);
        assertThat(source.anonymity()).isEqualTo(anonymity);
        assertThat(source.party()).isEqualTo(party);
    }

    @Test
    void a_place_after_a_preposition_is_a_place() {
        assertThat(Reading.of("The minister spoke in Tehran on Monday about the weather.")
                        .claims())
                .noneMatch(claim -> Reading.chain(claim).contains("Government of Iran"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Kari Strand said the road was closed.; She said it was icy.; Kari Strand",
                "Kari Strand said the road was closed.; Strand said it was icy.; Kari Strand",
                "Olav Berg, a spokesman, said the pier was closed. Kari Strand, a spokeswoman, said the road was closed.; He said it was icy.; Olav Berg",
                "Human Rights Watch said the road was closed.; The group said it was icy.; Human Rights Watch",
                "The rights group Lantern said the road was closed.; Lantern said it was icy.; Lantern",
                "Doctors Without Borders said the road was closed.; Nurses Without Borders said it was icy.;"
                        + " Nurses Without Borders",
                "Kari Strand said the road was closed.; Olav Strand said it was icy.; Olav Strand",
                "Human Rights Watch said the road was closed.; It said 40 people were killed.; Human Rights Watch",
                "The Dover Relief Group (DRG) said the road was closed.; DRG said it was icy.; Dover Relief Group",
                "Gaza's health ministry said the road was closed.; The Hamas-run ministry said it was icy.;"
                        + " Health Ministry of Gaza",
                "The hospital said the road was closed.; The union said it was icy.; union",
                "Protests went on in Norway, Norway's police said.; The interior ministry said the road was closed.;"
                        + " Interior Ministry of Norway",
            })
    void later_mentions_find_their_party_again(String before, String after, String resolved) {
        List<ExtractedClaim> claims = Reading.of(before + " " + after).claims();

        assertThat(Reading.origin(claims.get(claims.size() - 1)).resolved()).isEqualTo(resolved);
    }

    @Test
    void the_reason_for_anonymity_is_quoted_where_it_is_given() {
        Mention source = Reading.origin(Reading.of("An official, who spoke on condition of anonymity because the talks"
                        + " were secret, said the ship had sailed.")
                .claims()
                .get(0));

        assertThat(source.anonymity()).isEqualTo(Anonymity.ROLE_ONLY);
        assertThat(source.anonymityReason()).isEqualTo("because the talks were secret");
    }

    @Test
    void a_government_and_a_group_that_use_the_same_words_are_read_alike() {
        ExtractedClaim government = Reading.of("The ministry said it had confirmed 310 deaths.")
                .claims()
                .get(0);
        ExtractedClaim group = Reading.of("Amnesty International said it had confirmed 310 deaths.")
                .claims()
                .get(0);

        assertThat(government.figures().get(0).countBasis())
                .isEqualTo(group.figures().get(0).countBasis());
        assertThat(government.figures().get(0).verificationStatus())
                .isEqualTo(group.figures().get(0).verificationStatus());
        assertThat(Reading.figures(government)).isEqualTo(Reading.figures(group));
    }
}
