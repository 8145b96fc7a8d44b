package org.counterclaim.dispute.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.counterclaim.dispute.compare.Saying.says;

import java.util.List;
import java.util.Objects;
import org.counterclaim.claim.extract.CueClass;
import org.counterclaim.dispute.compare.Corroboration.Pair;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private final Newsstand newsstand = new Newsstand();

    private Origin originOf(String party) {
        return newsstand.origins().all().stream()
                .filter(origin -> origin.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private Grade.Given gradeOf(Saying saying) {
        return Objects.requireNonNull(
                newsstand.origins().grades().get(saying.now().id()));
    }

    @Test
    void ten_outlets_that_report_one_ministry_are_one_origin() {
        Saying ministry = says("the ministry", total(3117)).on(21, 1);
        for (int i = 0; i < 10; i++) {
            newsstand.prints("Outlet " + i, ministry, "the ministry");
        }

        Corroboration corroboration = newsstand.origins().corroboration();

        assertThat(corroboration.origins()).isEqualTo(1);
        assertThat(corroboration.articles()).isEqualTo(10);
        assertThat(corroboration.text()).contains("10 articles", "no corroboration");
        assertThat(gradeOf(ministry).grade()).isEqualTo(Grade.SINGLE_ORIGIN);
    }

    @Test
    void two_named_parties_that_nothing_ties_together_corroborate_each_other() {
        Saying ministry = says("the ministry", moreThan(3000)).on(21, 1);
        Saying group = says("the group", confirmed(3120)).on(25, 1);
        newsstand.prints("Echo", ministry, "the ministry").prints("Echo", group, "the group");

        assertThat(newsstand.origins().corroboration().origins()).isEqualTo(2);
        assertThat(newsstand.origins().corroboration().agreeing()).isEqualTo(2);
        assertThat(gradeOf(ministry).grade()).isEqualTo(Grade.CORROBORATED);
        assertThat(gradeOf(ministry).why()).contains("the group and the ministry");
    }

    @Test
    void a_low_floor_goes_together_with_a_high_count_but_does_not_bear_it_out() {
        Saying low = says("the institute", confirmed(3428)).on(14, 1);
        Saying high = says("the group", confirmed(6854)).on(3, 2);
        newsstand.prints("Echo", low, "the institute").prints("Echo", high, "the group");

        assertThat(gradeOf(low).grade()).isEqualTo(Grade.CORROBORATED);
        assertThat(gradeOf(high).grade()).isEqualTo(Grade.SINGLE_ORIGIN);
    }

    @Test
    void an_institution_that_cites_anothers_number_is_a_relay_also_where_it_leaves_the_source_out() {
        Saying group = says("the group", atLeast(3428)).on(14, 1);
        Saying institution = says("the institution", sharp(3428)).on(24, 1);
        newsstand
                .prints("Echo", group, "the institution", "the group")
                .prints("Herald", institution, "the institution");

        Origins origins = newsstand.origins();

        assertThat(origins.all()).extracting(Origin::party).containsExactly("the group");
        assertThat(originOf("the group").claims()).hasSize(2);
        assertThat(origins.corroboration().origins()).isEqualTo(1);
        assertThat(origins.relays())
                .extracting(Relay::from, Relay::to, Relay::type)
                .contains(
                        tuple("the institution", "the group", Relay.Type.CITES),
                        tuple("Echo", "the institution", Relay.Type.CITES));
        assertThat(gradeOf(institution).grade()).isEqualTo(Grade.SINGLE_ORIGIN);
    }

    @Test
    void what_an_institution_counts_itself_is_its_own_but_not_counted_beside_those_it_cites() {
        Saying group = says("the group", atLeast(3428)).on(14, 1);
        Saying own = says("the institution", atLeast(3390)).on(24, 1);
        newsstand.prints("Echo", group, "the institution", "the group").prints("Herald", own, "the institution");

        assertThat(newsstand.origins().all()).extracting(Origin::party).containsExactly("the group", "the institution");
        assertThat(originOf("the institution").independence()).isEqualTo(Independence.UNKNOWN);
        assertThat(newsstand.origins().corroboration().origins()).isEqualTo(1);
    }

    @Test
    void two_outlets_that_carry_one_text_are_one_origin_for_what_they_say_themselves() {
        Saying one = says("Echo", total(41)).on(3, 2);
        Saying other = says("Herald", total(41)).on(3, 2);
        newsstand.carries("text 1", "Echo", null, one).carries("text 1", "Herald", null, other);

        Origins origins = newsstand.origins();

        assertThat(origins.all()).extracting(Origin::party).containsExactly("Echo");
        assertThat(origins.corroboration().origins()).isEqualTo(1);
        assertThat(origins.corroboration().articles()).isEqualTo(2);
        assertThat(origins.corroboration().texts()).isEqualTo(1);
        assertThat(origins.relays()).extracting(Relay::type).containsExactly(Relay.Type.SYNDICATES);
    }

    @Test
    void a_text_that_one_outlet_credits_to_an_agency_is_the_agencys_in_all() {
        Saying agency = says("AFP", total(41)).on(3, 2);
        Saying other = says("Herald", total(41)).on(3, 2);
        newsstand.carries("text 1", "Echo", "AFP", agency).carries("text 1", "Herald", null, other);

        assertThat(newsstand.origins().all()).extracting(Origin::party).containsExactly("AFP");
        assertThat(newsstand.origins().relays())
                .extracting(Relay::from, Relay::to)
                .containsExactlyInAnyOrder(tuple("Echo", "AFP"), tuple("Herald", "AFP"));
    }

    @Test
    void of_three_outlets_of_which_two_are_copies_two_count() {
        Saying one = says("Echo", moreThan(40)).on(3, 2);
        Saying copy = says("Herald", moreThan(40)).on(3, 2);
        Saying third = says("Tribune", total(43)).on(4, 2);
        newsstand
                .carries("text 1", "Echo", null, one)
                .carries("text 1", "Herald", null, copy)
                .carries("text 2", "Tribune", null, third);

        assertThat(newsstand.origins().corroboration().origins()).isEqualTo(2);
        assertThat(newsstand.origins().corroboration().texts()).isEqualTo(2);
    }

    @Test
    void the_same_sharp_number_within_a_day_is_not_counted_until_a_person_decides() {
        Saying ministry = says("the ministry", sharp(3117)).on(21, 1);
        Saying radio = says("the radio", sharp(3117)).on(22, 1);
        newsstand.prints("Echo", ministry, "the ministry").prints("Herald", radio, "the radio");

        assertThat(newsstand.origins().corroboration().origins()).isEqualTo(1);
        assertThat(originOf("the radio").independence()).isEqualTo(Independence.UNKNOWN);
        assertThat(gradeOf(radio).grade()).isEqualTo(Grade.SINGLE_ORIGIN);
        assertThat(gradeOf(radio).why()).contains("same sharp number");

        newsstand.decides("the radio", "the ministry", true);

        assertThat(newsstand.origins().corroboration().origins()).isEqualTo(2);
        assertThat(gradeOf(radio).grade()).isEqualTo(Grade.CORROBORATED);
        assertThat(newsstand.origins().corroboration().ties())
                .extracting(Pair::independence, Pair::decidedBy)
                .containsExactly(tuple(Independence.INDEPENDENT, "checker"));
    }

    @Test
    void parties_that_a_person_declared_dependent_count_once() {
        newsstand
                .prints("Echo", says("the ministry", moreThan(3000)).on(21, 1), "the ministry")
                .prints("Echo", says("the party", total(3120)).on(25, 1), "the party")
                .decides("the ministry", "the party", false);

        assertThat(newsstand.origins().corroboration().origins()).isEqualTo(1);
        assertThat(originOf("the party").independence()).isEqualTo(Independence.SAME_PARTY);
    }

    @Test
    void what_a_person_declared_independent_is_no_relay_any_more() {
        Saying group = says("the group", atLeast(3428)).on(14, 1);
        Saying institution = says("the institution", atLeast(3428)).on(24, 1);
        newsstand
                .prints("Echo", group, "the institution", "the group")
                .prints("Herald", institution, "the institution")
                .decides("the group", "the institution", true);

        assertThat(newsstand.origins().corroboration().origins()).isEqualTo(2);
        assertThat(gradeOf(institution).grade()).isEqualTo(Grade.CORROBORATED);
    }

    @Test
    void somebody_unnamed_never_counts_and_is_not_graded() {
        Saying ministry = says("the ministry", moreThan(3000)).on(21, 1);
        Saying diplomat = says("article 7: a diplomat", total(3500)).on(22, 1);
        newsstand.prints("Echo", ministry, "the ministry").printsUnnamed("Echo", diplomat, "article 7: a diplomat");

        assertThat(newsstand.origins().corroboration().origins()).isEqualTo(1);
        assertThat(originOf("article 7: a diplomat").independence()).isEqualTo(Independence.UNNAMED);
        assertThat(gradeOf(diplomat).grade()).isEqualTo(Grade.UNGRADED);
        assertThat(gradeOf(ministry).grade()).isEqualTo(Grade.SINGLE_ORIGIN);
    }

    @Test
    void two_who_cite_each_other_for_a_number_go_round_in_a_circle() {
        Saying radio = says("the radio", sharp(212)).on(3, 2);
        Saying agency = says("the agency", sharp(212)).on(9, 2);
        newsstand.prints("Echo", radio, "the agency", "the radio").prints("Herald", agency, "the radio", "the agency");

        Origins origins = newsstand.origins();

        assertThat(origins.circles()).singleElement().satisfies(circle -> {
            assertThat(circle.parties()).containsExactly("the agency", "the radio");
            assertThat(circle.text()).contains("the agency cites the radio, and the radio cites the agency");
            assertThat(circle.claims()).hasSize(2);
            assertThat(circle.sentences()).extracting(Circle.Sentence::article).containsExactlyInAnyOrder(1L, 2L);
        });
        assertThat(origins.corroboration().origins()).isEqualTo(1);
    }

    @Test
    void citing_each_other_for_different_numbers_is_no_circle() {
        newsstand
                .prints("Echo", says("the radio", sharp(212)).on(3, 2), "the agency", "the radio")
                .prints("Herald", says("the agency", sharp(317)).on(9, 2), "the radio", "the agency");

        assertThat(newsstand.origins().circles()).isEmpty();
    }

    @Test
    void to_deny_a_number_is_not_to_pass_it_on() {
        Saying group = says("the group", atLeast(3428)).on(14, 1);
        newsstand.prints(
                "Echo",
                group,
                Newsstand.cited("the ministry", CueClass.DENY, "denied"),
                Newsstand.cited("the group", CueClass.SAY, "said"));
        newsstand.prints("Herald", says("the ministry", atLeast(3428)).on(25, 2), "the ministry");

        assertThat(newsstand.origins().all()).extracting(Origin::party).containsExactly("the group", "the ministry");
    }

    @Test
    void what_a_party_concedes_in_the_texts_words_is_accepted_with_the_evidence() {
        Saying conceded = says("the ministry", moreThan(3000)).on(3, 2);
        Saying group = says("the group", confirmed(3010)).on(3, 2);
        newsstand
                .prints("Echo", conceded, Newsstand.cited("the ministry", CueClass.CONCEDE, "acknowledges"))
                .prints("Echo", group, "the group");

        assertThat(gradeOf(conceded).grade()).isEqualTo(Grade.ACCEPTED_BY_PARTY);
        assertThat(gradeOf(conceded).why()).contains("the ministry concedes", "\"acknowledges\"", "article 1");
        assertThat(gradeOf(group).grade()).isEqualTo(Grade.ACCEPTED_BY_PARTY);
    }

    @Test
    void a_figure_far_above_what_is_conceded_is_not_accepted() {
        Saying conceded = says("the ministry", moreThan(3000)).on(3, 2);
        Saying group = says("the group", confirmed(6854)).on(3, 2);
        newsstand
                .prints("Echo", conceded, Newsstand.cited("the ministry", CueClass.CONCEDE, "acknowledges"))
                .prints("Echo", group, "the group");

        assertThat(gradeOf(group).grade()).isEqualTo(Grade.SINGLE_ORIGIN);
    }

    @Test
    void a_position_that_another_origin_contradicts_is_contested_whoever_says_it() {
        Saying ministry = says("the ministry", total(3117)).on(3, 2);
        Saying group = says("the group", confirmed(6854)).on(3, 2);
        newsstand.prints("Echo", ministry, "the ministry").prints("Echo", group, "the group");

        assertThat(gradeOf(ministry).grade()).isEqualTo(Grade.CONTESTED);
        assertThat(gradeOf(group).grade()).isEqualTo(Grade.CONTESTED);
        assertThat(gradeOf(group).why()).contains("Contradicted by the ministry");
        assertThat(newsstand.origins().corroboration().agreeing()).isEqualTo(1);
    }

    @Test
    void a_figure_that_its_own_party_takes_back_later_is_discounted() {
        Saying first = says("the ministry", total(3117)).on(3, 2);
        Saying later = says("the ministry", total(3117)).denied().on(9, 2);
        newsstand.prints("Echo", first, "the ministry").prints("Echo", later, "the ministry");

        assertThat(gradeOf(first).grade()).isEqualTo(Grade.DISCOUNTED);
        assertThat(gradeOf(first).why()).contains("took it back as of 9 February 2026");
    }

    @Test
    void a_direct_quote_is_told_from_a_citation() {
        newsstand.quotes("Echo", says("the ministry", total(3117)).on(3, 2), "the ministry");

        assertThat(newsstand.origins().relays())
                .containsExactly(new Relay(
                        "Echo",
                        "the ministry",
                        Relay.Type.QUOTES,
                        says("the ministry", total(3117)).on(3, 2).now().id(),
                        List.of(1L)));
    }

    @Test
    void a_copy_of_what_an_outlet_has_from_a_circle_is_of_the_same_circle() {
        Newsstand newsstand = new Newsstand()
                .prints("Echo", says("group", total(101)).on(1, 2), "ministry", "group")
                .prints("Echo", says("ministry", total(101)).on(1, 2), "group", "ministry")
                .carries("text 9", "Echo", null, says("Echo", total(101)).on(5, 2));
        int before = newsstand.origins().corroboration().origins();

        newsstand.carries("text 9", "Weekly", null, says("Weekly", total(101)).on(5, 2));

        assertThat(newsstand.origins().corroboration().origins()).isEqualTo(before);
    }
}
