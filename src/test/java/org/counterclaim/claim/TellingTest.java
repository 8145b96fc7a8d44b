package org.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.Circumstances;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Operator;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.claim.figure.VerificationStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class TellingTest {

    private static final LocalDate JAN_15 = LocalDate.of(2026, 1, 15);
    private static final LocalDate JAN_21 = LocalDate.of(2026, 1, 21);
    private static final LocalDate FEB_3 = LocalDate.of(2026, 2, 3);

    private static final Gen<Telling> TELLINGS = integers()
            .between(0, 40)
            .zip(
                    integers().between(0, 2),
                    integers().between(0, 6),
                    arbitrary().enumValues(CountBasis.class),
                    integers().between(0, 3),
                    (day, dated, before, basis, words) -> {
                        LocalDate published = JAN_15.plusDays(day);
                        AsOfBasis how = List.of(AsOfBasis.STATED, AsOfBasis.INFERRED, AsOfBasis.PUBLICATION_DATE)
                                .get(dated);
                        return told(
                                published,
                                "words " + words,
                                basis,
                                how == AsOfBasis.PUBLICATION_DATE ? published : published.minusDays(before),
                                how);
                    });

    private static Telling told(
            @Nullable LocalDate published, String words, CountBasis basis, @Nullable LocalDate asOf, AsOfBasis how) {
        BigDecimal number = BigDecimal.valueOf(3117);
        StoredFigure figure = new StoredFigure(
                Metric.KILLED,
                "PERSON",
                "3,117 " + words,
                Operator.EQ,
                number,
                number,
                number,
                number,
                null,
                true,
                basis,
                basis == CountBasis.DOCUMENTED_MINIMUM ? VerificationStatus.CONFIRMED : VerificationStatus.UNSPECIFIED,
                Population.ALL,
                null,
                Cumulation.CUMULATIVE,
                false,
                false,
                false,
                asOf,
                asOf == null ? null : how,
                null,
                StoredCircumstances.of(Circumstances.UNSTATED));
        return new Telling(published, words, figure);
    }

    private static StoredFigure figure(Telling telling) {
        return Objects.requireNonNull(telling.figure());
    }

    private static Telling undated(LocalDate published) {
        return told(published, "words", CountBasis.UNSPECIFIED, published, AsOfBasis.PUBLICATION_DATE);
    }

    private static Telling stated(LocalDate day, LocalDate published) {
        return told(published, "words", CountBasis.UNSPECIFIED, day, AsOfBasis.STATED);
    }

    @Test
    void a_total_is_told_by_whoever_says_total() {
        Telling documented = told(FEB_3, "a", CountBasis.DOCUMENTED_MINIMUM, FEB_3, AsOfBasis.PUBLICATION_DATE);
        Telling total = told(FEB_3, "b", CountBasis.COMPLETE_TOTAL, FEB_3, AsOfBasis.PUBLICATION_DATE);

        assertThat(figure(documented.and(total)).countBasis()).isEqualTo(CountBasis.COMPLETE_TOTAL);
        assertThat(figure(total.and(documented)).countBasis()).isEqualTo(CountBasis.COMPLETE_TOTAL);
        assertThat(figure(documented.and(total)).verificationStatus()).isEqualTo(VerificationStatus.CONFIRMED);
    }

    @Test
    void the_words_are_those_of_the_earliest_publication() {
        Telling early = told(JAN_15, "zebra", CountBasis.UNSPECIFIED, JAN_15, AsOfBasis.PUBLICATION_DATE);
        Telling late = told(FEB_3, "apple", CountBasis.UNSPECIFIED, FEB_3, AsOfBasis.PUBLICATION_DATE);

        assertThat(late.and(early).proposition()).isEqualTo("zebra");
        assertThat(figure(late.and(early)).surface()).isEqualTo("3,117 zebra");
    }

    @Test
    void what_tellings_tell_together_does_not_hang_on_their_order_nor_on_being_told_twice() {
        qt().forAll(lists().of(TELLINGS).ofSizeBetween(1, 8), integers().all()).checkAssert((tellings, seed) -> {
            List<Telling> shuffled = new ArrayList<>(tellings);
            shuffled.addAll(tellings);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(Telling.of(shuffled)).isEqualTo(Telling.of(tellings));
        });
    }

    @Test
    void the_claims_of_a_figure_and_what_they_tell_do_not_hang_on_the_order_of_arrival() {
        qt().forAll(lists().of(TELLINGS).ofSizeBetween(1, 9), integers().all()).checkAssert((tellings, seed) -> {
            List<Telling> shuffled = new ArrayList<>(tellings);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(claimsOf(shuffled)).isEqualTo(claimsOf(tellings));
        });
    }

    @Test
    void no_claim_is_dated_later_than_a_publication_of_it() {
        qt().forAll(lists().of(TELLINGS).ofSizeBetween(1, 9))
                .checkAssert(tellings -> recorded(tellings).values().forEach(told -> {
                    LocalDate asOf = figure(Telling.of(told).orElseThrow()).asOf();

                    assertThat(told)
                            .allSatisfy(one -> assertThat(one.publishedOn()).isAfterOrEqualTo(asOf));
                }));
    }

    @Test
    void a_later_article_without_a_date_repeats_the_figure_whose_date_was_stated() {
        assertThat(datesOf(stated(JAN_21, JAN_21), undated(FEB_3))).containsExactly(JAN_21);
        assertThat(datesOf(undated(FEB_3), stated(JAN_21, JAN_21))).containsExactly(JAN_21);
    }

    @Test
    void a_figure_that_was_told_before_the_day_it_is_later_stated_for_is_another_claim() {
        assertThat(datesOf(undated(JAN_15), stated(JAN_21, FEB_3))).containsExactly(JAN_15, JAN_21);
        assertThat(datesOf(stated(JAN_21, FEB_3), undated(JAN_15))).containsExactly(JAN_15, JAN_21);
    }

    @Test
    void one_number_stated_for_two_days_is_two_claims() {
        assertThat(datesOf(stated(JAN_21, JAN_21), stated(FEB_3, FEB_3), undated(FEB_3)))
                .containsExactly(JAN_21, FEB_3);
    }

    private static List<LocalDate> datesOf(Telling... tellings) {
        return claimsOf(List.of(tellings)).stream()
                .map(told -> figure(told).asOf())
                .toList();
    }

    /** What the claims tell that these make, in an order of their own. */
    private static List<Telling> claimsOf(List<Telling> tellings) {
        return recorded(tellings).values().stream()
                .map(told -> Telling.of(told).orElseThrow())
                .sorted((one, other) -> String.valueOf(one).compareTo(String.valueOf(other)))
                .collect(Collectors.toList());
    }

    /** Records them one after the other, by the rules that recording goes by. */
    private static Map<Claim, List<Telling>> recorded(List<Telling> tellings) {
        Map<Claim, List<Telling>> claims = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            SameFigure same = new SameFigure(figure(telling), 120);
            Optional<Claim> known = same.among(claims.keySet());
            known.ifPresent(claim -> claim.repeatedAs(telling, true));
            Claim claim = known.orElseGet(() -> fresh(telling));
            List<Telling> its = claims.computeIfAbsent(claim, none -> new ArrayList<>());
            if (known.isEmpty()) {
                claims.forEach((other, told) -> {
                    if (other != claim && same.mayTakeFrom(other)) {
                        move(other, told, claim, its, same);
                    }
                });
            }
            its.add(telling);
        }
        return claims;
    }

    private static void move(Claim from, List<Telling> told, Claim to, List<Telling> its, SameFigure same) {
        List<Telling> taken = told.stream()
                .filter(telling -> figure(telling).asOfBasis() != AsOfBasis.STATED
                        && same.takes(figure(telling).asOf()))
                .toList();
        taken.forEach(telling -> to.repeatedAs(telling, true));
        its.addAll(taken);
        told.removeAll(taken);
        from.become(Telling.of(told).orElseThrow());
    }

    private static Claim fresh(Telling telling) {
        Source source =
                new Source(new SourceIdentity("named: x", "X", SourceType.NGO, Anonymity.NAMED, "X"), Instant.EPOCH);
        return new Claim(
                new ClaimIdentity("key"),
                source,
                new Claim.Said(telling.proposition(), Polarity.ASSERTS, true, null, telling.figure()),
                telling.publishedOn(),
                Instant.EPOCH);
    }
}
