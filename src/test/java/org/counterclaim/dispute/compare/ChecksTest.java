package org.counterclaim.dispute.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Numbers.about;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.counterclaim.dispute.compare.Paper.beside;
import static org.counterclaim.dispute.compare.Paper.paper;
import static org.counterclaim.dispute.compare.Paper.part;
import static org.counterclaim.dispute.compare.Paper.whole;
import static org.counterclaim.dispute.compare.Saying.says;

import java.util.List;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final String MINISTRY = "the health ministry";

    private static Saying dead(long number) {
        return says(MINISTRY, sharp(number));
    }

    @Test
    void parts_that_may_leave_somebody_out_are_no_error() {
        Account account = paper(3, 2)
                .tells(
                        "6,854 dead, including 6,300 protesters and 420 soldiers",
                        whole(dead(6854)),
                        part(dead(6300).of(Population.PROTESTER)),
                        part(dead(420).of(Population.MILITARY)))
                .account();

        assertThat(Checks.of(List.of(account))).isEmpty();
    }

    @Test
    void groups_that_do_not_overlap_and_exceed_the_whole_by_far_are_an_error() {
        Account account = paper(3, 2)
                .tells(
                        "854 dead, including 600 protesters and 420 soldiers",
                        whole(dead(854)),
                        part(dead(600).of(Population.PROTESTER)),
                        part(dead(420).of(Population.MILITARY)))
                .account();

        assertThat(Checks.of(List.of(account))).extracting(Finding::code).containsExactly(ReasonCode.SUM_MISMATCH);
    }

    @Test
    void women_among_the_others_are_no_error() {
        Account account = paper(3, 2)
                .tells(
                        "854 dead, including 600 protesters and 420 women",
                        whole(dead(854)),
                        part(dead(600).of(Population.PROTESTER)),
                        part(dead(420).of(Population.WOMEN)))
                .account();

        assertThat(Checks.of(List.of(account))).isEmpty();
    }

    @Test
    void a_part_above_the_whole_is_an_error() {
        Account account = paper(3, 2)
                .tells("54 dead, among them 61 children", whole(dead(54)), part(dead(61).of(Population.CHILD_U18)))
                .account();

        assertThat(Checks.of(List.of(account))).extracting(Finding::code).containsExactly(ReasonCode.SUBSET_VIOLATION);
    }

    @Test
    void a_text_that_goes_on_to_speak_of_more_people_is_no_error() {
        Account account = paper(3, 2)
                .tells("2 people died on Monday", whole(dead(2)))
                .tells(
                        "41 protesters and 12 soldiers have died in the town",
                        whole(dead(41).of(Population.PROTESTER)),
                        whole(dead(12).of(Population.MILITARY)))
                .account();

        assertThat(Checks.of(List.of(account))).isEmpty();
    }

    @Test
    void others_that_only_the_words_tell_apart_belong_to_the_sum() {
        Account account = paper(3, 2)
                .tells(
                        "116 dead: 78 protesters and 38 others",
                        whole(dead(116)),
                        part(dead(78).of(Population.PROTESTER)),
                        beside(dead(38)))
                .account();

        assertThat(Checks.of(List.of(account))).extracting(Finding::code).containsExactly(ReasonCode.PARTITION);
    }

    @Test
    void parts_may_stand_before_their_whole() {
        Account account = paper(3, 2)
                .tells(
                        "78 protesters and 38 officers have died, 116 people in all",
                        whole(dead(78).of(Population.PROTESTER)),
                        whole(dead(38).of(Population.POLICE)),
                        whole(dead(116)))
                .account();

        assertThat(Checks.of(List.of(account))).extracting(Finding::code).containsExactly(ReasonCode.PARTITION);
    }

    @Test
    void provinces_add_up_to_their_country() {
        Account account = paper(3, 2)
                .tells(
                        "1,204 dead: 800 in Arkan and 404 in Belo",
                        whole(dead(1204)),
                        whole(dead(800).at("Arkan", "Iran")),
                        whole(dead(404).at("Belo", "Iran")))
                .account();

        assertThat(Checks.of(List.of(account))).extracting(Finding::code).containsExactly(ReasonCode.PARTITION);
    }

    @Test
    void a_repeated_part_is_added_once() {
        Account account = paper(3, 2)
                .tells(
                        "116 dead: 78 protesters, 38 officers",
                        whole(dead(116)),
                        part(dead(78).of(Population.PROTESTER)),
                        part(dead(38).of(Population.POLICE)))
                .tells("The 78 protesters were young.", whole(dead(78).of(Population.PROTESTER)))
                .account();

        assertThat(Checks.of(List.of(account))).extracting(Finding::code).containsExactly(ReasonCode.PARTITION);
    }

    @Test
    void numbers_that_are_only_about_right_are_not_added() {
        Account account = paper(3, 2)
                .tells(
                        "about 3,000 dead: 2,000 men, 900 women and 70 others",
                        whole(says(MINISTRY, about(3000))),
                        part(dead(2000).of(Population.MEN)),
                        part(dead(900).of(Population.WOMEN)),
                        part(dead(70).of(Population.UNKNOWN_STATUS)))
                .account();

        assertThat(Checks.of(List.of(account))).isEmpty();
    }

    @Test
    void the_parts_of_two_sources_are_never_added() {
        Account ministry = paper(3, 2).tells("116 dead", whole(dead(116))).account();
        Account group = paper(3, 2)
                .tells(
                        "79 protesters, 38 officers",
                        part(says("HRANA", sharp(79)).of(Population.PROTESTER)),
                        part(says("HRANA", sharp(38)).of(Population.POLICE)))
                .account();

        assertThat(Checks.of(List.of(ministry, group))).isEmpty();
    }

    @Test
    void more_names_than_dead_are_an_error() {
        Account account = paper(3, 2)
                .tells(
                        "a total of 54 dead; 61 are known by name",
                        whole(says(MINISTRY, total(54))),
                        whole(dead(61).being(Identification.NAMED)))
                .account();

        assertThat(Checks.of(List.of(account))).extracting(Finding::code).containsExactly(ReasonCode.NAMED_ABOVE_TOTAL);
    }

    @Test
    void a_total_that_grew_by_less_than_the_day_is_said_to_have_brought_is_found() {
        Account yesterday = paper(11, 2)
                .tells("confirmed 6,954 dead", whole(says(MINISTRY, confirmed(6954))))
                .account();
        Account today = paper(12, 2)
                .tells(
                        "confirmed 7,002 dead, 148 of them in the past day",
                        whole(says(MINISTRY, confirmed(7002))),
                        part(dead(148).during(Cumulation.PERIOD)))
                .account();

        List<Finding> findings = Checks.of(List.of(yesterday, today));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.INCREMENT_MISMATCH);
            assertThat(finding.text()).contains("the total grew by 48 only");
            assertThat(finding.sentences()).hasSize(2);
        });
    }

    @Test
    void a_total_that_grew_by_more_than_the_last_day_brought_is_no_error() {
        Account before = paper(5, 2)
                .tells("confirmed 6,454 dead", whole(says(MINISTRY, confirmed(6454))))
                .account();
        Account today = paper(12, 2)
                .tells(
                        "confirmed 7,002 dead, 148 of them in the past day",
                        whole(says(MINISTRY, confirmed(7002))),
                        part(dead(148).during(Cumulation.PERIOD)))
                .account();

        assertThat(Checks.of(List.of(before, today))).isEmpty();
    }

    @Test
    void one_sharp_number_for_two_measures_is_found() {
        Account killed = paper(21, 1)
                .tells("a total of 3,117 killed", whole(says(MINISTRY, total(3117))))
                .account();
        Account injured = paper(22, 1)
                .tells("3,117 were injured", whole(dead(3117).counting(Metric.INJURED, "PERSON")))
                .account();

        List<Finding> findings = Checks.of(List.of(killed, injured));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.OTHER_MEASURE);
            assertThat(finding.text()).contains("counts killed", "injured");
        });
    }

    @Test
    void small_numbers_meet_by_chance() {
        Account account = paper(21, 1)
                .tells("41 killed, 41 injured", whole(dead(41)), whole(dead(41).counting(Metric.INJURED, "PERSON")))
                .account();

        assertThat(Checks.of(List.of(account))).isEmpty();
    }

    @Test
    void a_count_of_a_day_after_its_publication_is_found() {
        Account account = paper(3, 2)
                .tells("41 dead as of 5 February", whole(dead(41).on(5, 2)))
                .account();

        assertThat(Checks.of(List.of(account)))
                .extracting(Finding::code)
                .containsExactly(ReasonCode.AS_OF_AFTER_PUBLICATION);
    }

    @Test
    void a_sentence_without_the_number_is_found() {
        Saying claim = says(MINISTRY, sharp(3117)).on(3, 2);
        Account asWas = paper(3, 2).tells("3,117 are dead", whole(claim)).account();
        Account inWords = paper(3, 2)
                .named("words")
                .tells("three thousand one hundred and seventeen are dead", whole(claim))
                .account();
        Account changed = paper(3, 2)
                .named("changed")
                .tells("3,171 are dead", whole(claim))
                .account();

        assertThat(Checks.of(List.of(asWas, inWords))).isEmpty();
        assertThat(Checks.of(List.of(changed)))
                .extracting(Finding::code)
                .containsExactly(ReasonCode.QUOTE_WITHOUT_NUMBER);
    }

    @Test
    void two_events_of_one_article_are_not_added() {
        Account account = paper(3, 2)
                .tells(
                        "116 dead in the protests; 79 protesters and 38 officers in the flood",
                        whole(dead(116)),
                        part(dead(79).about("flood").of(Population.PROTESTER)),
                        part(dead(38).about("flood").of(Population.POLICE)))
                .account();

        assertThat(Checks.of(List.of(account))).isEmpty();
    }
}
