package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented story of domain reference 5.9, sentence by sentence. */
class StoryOfTwoCountsTest {

    private static final String TEXT = String.join(
            "\n\n",
            "Tehran acknowledges more than 3,000 deaths in the unrest, most of them, it says, members of the security"
                    + " forces and bystanders.",
            "The US-based Human Rights Activists News Agency said it had confirmed 6,854 deaths and was investigating"
                    + " more than 11,000 other cases.",
            "AFP could not independently verify the figures.",
            "An Arab official, speaking on condition of anonymity, told AFP that Tehran had informed mediators it would"
                    + " release 500 detainees.",
            "The foreign ministry dismissed the group's toll as baseless.",
            "The supreme leader likened the protests to a coup and warned of a regional war if Iran were attacked.",
            "The UN, citing Iran Human Rights, put the number of protesters killed at no fewer than 3,428.",
            "More than 3,000 people have died in the crackdown, one of the deadliest in decades.");

    private static final Extraction STORY = Reading.of(TEXT);

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "0; Government of Iran; more than 3,000 deaths in the unrest; acknowledges CONCEDE; ASSERTS; KILLED GT 3001..",
                "1; Government of Iran; most of them | members of the security forces and bystanders; says SAY; ASSERTS; ''",
                "2; Human Rights Activists News Agency; it had confirmed 6,854 deaths and was investigating more than 11,000"
                        + " other cases; said SAY; ASSERTS; 'KILLED EQ 6854..6854, KILLED GT 11001..'",
                "3; Arab official; that Tehran had informed mediators it would release 500 detainees; told SAY; ASSERTS; ''",
                "4; Arab official > Government of Iran; it would release 500 detainees; told SAY > had informed SAY; ASSERTS;"
                        + " RELEASED EQ 500..500",
                "5; Foreign Ministry of Iran; the group's toll; dismissed DENY; DENIES; ''",
                "6; Supreme Leader of Iran; the protests to a coup; likened EVALUATE; ASSERTS; ''",
                "7; Supreme Leader of Iran; a regional war if Iran were attacked; warned of WARN; ASSERTS; ''",
                "8; United Nations; the number of protesters killed at no fewer than 3,428; put ESTIMATE; ASSERTS; ''",
                "9; United Nations > Iran Human Rights; the number of protesters killed at no fewer than 3,428;"
                        + " put ESTIMATE > citing SAY; ASSERTS; KILLED GE 3428..",
                "10; ''; 'More than 3,000 people have died in the crackdown, one of the deadliest in decades'; ''; ASSERTS;"
                        + " KILLED GT 3001..",
            })
    void every_sentence_gives_its_claims(
            int place, String chain, String content, String cues, Polarity polarity, String figures) {
        ExtractedClaim claim = STORY.claims().get(place);

        assertThat(Reading.chain(claim)).isEqualTo(chain);
        assertThat(Reading.content(claim, TEXT)).isEqualTo(content);
        assertThat(Reading.cues(claim)).isEqualTo(cues);
        assertThat(claim.polarity()).isEqualTo(polarity);
        assertThat(Reading.figures(claim)).isEqualTo(figures);
    }

    @Test
    void there_are_no_other_claims() {
        assertThat(STORY.claims()).hasSize(11);
    }

    @Test
    void the_outlet_could_not_verify_the_figures_which_is_no_claim() {
        assertThat(STORY.outletCouldNotVerify()).isTrue();
    }

    @Test
    void bodies_of_one_government_are_one_party_and_a_rights_group_is_its_own() {
        List<String> parties = STORY.claims().stream()
                .filter(claim -> !claim.chain().isEmpty())
                .map(claim -> Reading.origin(claim).party())
                .toList();

        assertThat(parties)
                .containsExactly(
                        "Government of Iran",
                        "Government of Iran",
                        "Human Rights Activists News Agency",
                        "Arab official",
                        "Government of Iran",
                        "Government of Iran",
                        "Government of Iran",
                        "Government of Iran",
                        "United Nations",
                        "Iran Human Rights");
    }

    @Test
    void likening_and_warning_are_not_to_be_checked_nor_what_is_yet_to_come() {
        assertThat(STORY.claims().get(0).checkworthy()).isTrue();
        assertThat(STORY.claims().get(4).checkworthy()).isFalse();
        assertThat(STORY.claims().get(6).checkworthy()).isFalse();
        assertThat(STORY.claims().get(7).checkworthy()).isFalse();
        assertThat(STORY.claims().get(9).checkworthy()).isTrue();
    }

    @Test
    void the_official_is_named_by_role_and_told_the_outlet() {
        ExtractedClaim claim = STORY.claims().get(3);

        assertThat(Reading.origin(claim).anonymity()).isEqualTo(Anonymity.ROLE_ONLY);
        assertThat(Reading.origin(claim).anonymityReason()).isNull();
        assertThat(claim.chain().get(0).audience()).isEqualTo("AFP");
    }

    @Test
    void the_story_is_about_protests_in_iran() {
        assertThat(STORY.event()).isEqualTo(new Extraction.EventHint("protest", "Iran"));
    }
}
