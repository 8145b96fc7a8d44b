package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GateReadingTest {

    private static final Gate STANDARD = new Gate(2, false, false, false);
    private static final Gate PRINCIPLES = new Gate(2, true, true, false);
    private static final Backing ONE = new Backing(List.of("Rights Watch"), false, List.of());
    private static final Backing TWO = new Backing(List.of("Rights Watch", "Ministry"), false, List.of());
    private static final Rating RATED = new Rating(42, Veracity.TRUE, null, Flags.NONE);

    private static Evidence page(String url, Stance stance) {
        return new Evidence(url, "", stance, true);
    }

    private static Content content(Outcome outcome, Diligence diligence, Stance... stances) {
        List<Evidence> evidence = Stream.of(stances)
                .map(stance -> page("https://ngo.example/" + stance, stance))
                .toList();
        return new Content(outcome, "It is so.", "", List.of(RATED), evidence, diligence, null);
    }

    private static List<String> codes(List<Demand> demands) {
        return demands.stream().map(Demand::code).toList();
    }

    private static List<String> missing(Content content, Gate gate, Backing backing) {
        return codes(GateReading.of(content, gate, backing).missing());
    }

    @Test
    void one_origin_is_too_few_and_the_sentence_says_who_it_is() {
        GateReading reading =
                GateReading.of(content(Outcome.SUPPORTED, Diligence.NONE, Stance.SUPPORTS), STANDARD, ONE);

        assertThat(codes(reading.missing())).containsExactly("origins");
        assertThat(reading.missing().get(0).text())
                .startsWith("One independent origin stands behind it (Rights Watch)");
        assertThat(missing(content(Outcome.SUPPORTED, Diligence.NONE, Stance.SUPPORTS), STANDARD, TWO))
                .isEmpty();
    }

    @Test
    void a_justification_does_in_place_of_a_second_origin() {
        Diligence justified = new Diligence("Only the registry keeps this list.", "", List.of(), "");

        assertThat(missing(content(Outcome.SUPPORTED, justified, Stance.SUPPORTS), STANDARD, ONE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"UNVERIFIED", "CONSISTENT", "INTERNALLY_INCONSISTENT"})
    void an_outcome_that_is_about_one_origin_needs_no_second(Outcome outcome) {
        assertThat(missing(content(outcome, Diligence.NONE, Stance.CONTEXT), STANDARD, ONE))
                .isEmpty();
    }

    @Test
    void where_a_policy_asks_for_one_origin_a_second_is_advice() {
        GateReading reading = GateReading.of(
                content(Outcome.RESOLVED, Diligence.NONE, Stance.SUPPORTS), new Gate(1, false, false, false), ONE);

        assertThat(reading.missing()).isEmpty();
        assertThat(codes(reading.advice())).contains("origins");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTS REFUTES, false, true",
        "SUPPORTS, false, false",
        "REFUTES CONTEXT, false, false",
        "CONTEXT, true, true",
        "SUPPORTS, true, false"
    })
    void both_sides_are_evidence_for_and_against_or_context_on_contested_positions(
            String stances, boolean contested, boolean enough) {
        Stance[] shown = Stream.of(stances.split(" ")).map(Stance::valueOf).toArray(Stance[]::new);
        Gate gate = new Gate(1, true, false, false);
        Backing backing = new Backing(TWO.origins(), contested, List.of());

        assertThat(missing(content(Outcome.DISPUTED, Diligence.NONE, shown), gate, backing))
                .isEqualTo(enough ? List.of() : List.of("bothSides"));
        Diligence considered = new Diligence("", "The ministry has published nothing.", List.of(), "");
        assertThat(missing(content(Outcome.DISPUTED, considered, shown), gate, backing))
                .isEmpty();
    }

    @Test
    void those_whose_claim_is_rated_are_asked_or_it_is_said_why_not() {
        Gate gate = new Gate(1, false, true, false);
        Instant at = Instant.parse("2026-02-03T10:00:00Z");
        Diligence asked = new Diligence("", "", List.of(new ClaimantContact(at, "press office", "no answer", "")), "");
        Diligence explained = new Diligence("", "", List.of(), "It has no office that takes questions.");

        assertThat(missing(content(Outcome.DISPUTED, Diligence.NONE, Stance.CONTEXT), gate, TWO))
                .containsExactly("contact");
        assertThat(missing(content(Outcome.DISPUTED, asked, Stance.CONTEXT), gate, TWO))
                .isEmpty();
        assertThat(missing(content(Outcome.DISPUTED, explained, Stance.CONTEXT), gate, TWO))
                .isEmpty();
        Content nothingRated =
                new Content(Outcome.DISPUTED, "", "", List.of(), List.of(page("https://a.example/", Stance.CONTEXT)));
        assertThat(missing(nothingRated, gate, TWO)).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_told_at_once_and_what_is_not_demanded_is_advice() {
        Content bare = content(Outcome.RESOLVED, Diligence.NONE, Stance.SUPPORTS);

        assertThat(missing(bare, PRINCIPLES, ONE)).containsExactly("origins", "bothSides", "contact");
        GateReading standard = GateReading.of(bare, STANDARD, TWO);
        assertThat(standard.missing()).isEmpty();
        assertThat(codes(standard.advice())).containsExactly("bothSides", "contact");
    }

    @Test
    void evidence_from_an_anonymous_source_alone_is_none() {
        Evidence anonymous =
                new Evidence("https://blog.example/leak", null, "", Stance.SUPPORTS, false, null, null, true, null);
        Content alone = new Content(Outcome.DISPUTED, "x", "", List.of(RATED), List.of(anonymous));
        Content beside = alone.with(List.of(anonymous, page("https://ngo.example/", Stance.REFUTES)));

        assertThat(codes(Grounds.missingFrom(alone).missing())).containsExactly("evidence", "namedSource");
        assertThat(Grounds.missingFrom(beside).missing()).isEmpty();
        assertThat(AVerdict.behind(beside).origins()).containsExactly("ngo.example");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.ngo.example/a, https://data.ngo.example/b, 1",
        "https://news.bbc.co.uk/a, https://www.gov.uk/b, 2",
        "https://a.co.uk/x, https://b.co.uk/x, 2",
        "https://a.github.io/x, https://b.github.io/x, 2",
        "http://192.0.2.1/a, http://192.0.2.2/a, 2",
        "http://localhost:8080/a, http://localhost:9090/a, 1"
    })
    void evidence_counts_by_the_domain_that_somebody_registered(String one, String other, int origins) {
        Content content = content(Outcome.SUPPORTED, Diligence.NONE)
                .with(List.of(page(one, Stance.SUPPORTS), page(other, Stance.SUPPORTS)));

        assertThat(AVerdict.behind(content).origins()).hasSize(origins);
    }
}
