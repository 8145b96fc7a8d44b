package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.dispute.compare.Comparison;
import org.counterclaim.dispute.compare.Comparison.Overruled;
import org.counterclaim.dispute.compare.Conflict;
import org.counterclaim.dispute.compare.Relation;
import org.counterclaim.dispute.compare.Standing;
import org.counterclaim.dispute.compare.Summary;
import org.counterclaim.verdict.Staleness.Changed;
import org.counterclaim.verdict.Staleness.Now;
import org.counterclaim.verdict.Staleness.Reason;
import org.counterclaim.verdict.Staleness.Then;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StalenessTest {

    private static final Instant CUTOFF = Instant.parse("2026-02-04T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 20);

    private static Basis.Position position(long claim, String source, String figure) {
        return new Basis.Position(
                claim,
                source,
                source,
                SourceType.NGO,
                Polarity.ASSERTS,
                figure + " people were killed",
                figure,
                null,
                null,
                null,
                figure,
                new Basis.Carrier(null, "A story", null, null),
                true);
    }

    private static Then then(@Nullable LocalDate reviewBy, Map<Long, Long> links) {
        Basis basis = new Basis(
                "How many?", List.of(position(1, "Ministry", "3,117"), position(2, "NGO", "6,854")), List.of());
        return new Then(basis, CUTOFF, Set.of(1L, 2L), links, reviewBy);
    }

    private static Standing standing(Comparison... comparisons) {
        return new Standing(
                List.of(),
                List.of(comparisons),
                Conflict.CONTRADICTED,
                new Summary(null, null, null, null, List.of()),
                List.of(),
                List.of());
    }

    private static Comparison overruledAt(Instant at) {
        return new Comparison(
                "1",
                "2",
                Relation.COMPATIBLE,
                List.of(),
                new BigDecimal("2.20"),
                null,
                null,
                new Overruled(Relation.CONTRADICTION, "editor", at, "two scopes"));
    }

    private static Now now(Standing standing, Set<Long> claims, Map<Long, Long> links, Changed... changes) {
        return new Now(standing, claims, links, List.of(changes), List.of(), TODAY);
    }

    private static final Set<Long> BOTH = Set.of(1L, 2L);

    @Test
    void where_nothing_happened_nothing_is_stale() {
        assertThat(Staleness.of(then(TODAY, Map.of()), now(standing(), BOTH, Map.of())))
                .isEmpty();
    }

    @Test
    void a_claim_that_was_moved_away_is_a_reason() {
        List<Reason> reasons = Staleness.of(then(null, Map.of()), now(standing(), Set.of(1L), Map.of()));

        assertThat(reasons).extracting(Reason::code).containsExactly(StaleCode.SOURCE_REVISED);
        assertThat(reasons).extracting(Reason::claim).containsExactly(2L);
        assertThat(reasons.get(0).text()).contains("6,854", "NGO", "moved");
    }

    @Test
    void a_link_is_a_reason_unless_it_stood_when_the_verdict_was_signed() {
        Now linked = now(standing(), BOTH, Map.of(2L, 7L));

        assertThat(Staleness.of(then(null, Map.of()), linked))
                .extracting(Reason::code)
                .containsExactly(StaleCode.SOURCE_REVISED);
        assertThat(Staleness.of(then(null, Map.of(2L, 7L)), linked)).isEmpty();
        assertThat(Staleness.of(then(null, Map.of(2L, 6L)), linked)).hasSize(1);
    }

    @Test
    void a_comparison_that_was_overruled_since_is_a_reason_and_one_from_before_is_not() {
        assertThat(Staleness.of(
                        then(null, Map.of()), now(standing(overruledAt(CUTOFF.plusSeconds(1))), BOTH, Map.of())))
                .extracting(Reason::code, Reason::subject)
                .containsExactly(org.assertj.core.api.Assertions.tuple(StaleCode.SOURCE_REVISED, "pair 1 2"));
        assertThat(Staleness.of(
                        then(null, Map.of()), now(standing(overruledAt(CUTOFF.minusSeconds(1))), BOTH, Map.of())))
                .isEmpty();
    }

    @Test
    void a_word_that_its_source_took_back_is_a_reason_with_the_place_that_tells_so() {
        Now told = new Now(
                standing(),
                BOTH,
                Map.of(),
                List.of(),
                List.of(new TakenBack.Place(1, 30, "withdrew", "Ministry drops toll")),
                TODAY);

        List<Reason> reasons = Staleness.of(then(null, Map.of()), told);

        assertThat(reasons).extracting(Reason::code).containsExactly(StaleCode.SOURCE_REVISED);
        assertThat(reasons.get(0).text()).contains("3,117", "Ministry", "withdrew", "Ministry drops toll");
        assertThat(reasons.get(0).cause()).isEqualTo("taken back in appearance 30");
    }

    @Test
    void of_several_changes_of_an_article_the_last_is_told() {
        List<Reason> reasons = Staleness.of(
                then(null, Map.of()),
                now(standing(), BOTH, Map.of(), new Changed(2, 10, "first"), new Changed(2, 11, "second")));

        assertThat(reasons).extracting(Reason::code).containsExactly(StaleCode.ARTICLE_CHANGED);
        assertThat(reasons).extracting(Reason::text).containsExactly("second");
        assertThat(reasons).extracting(Reason::cause).containsExactly("change 11");
    }

    @Test
    void a_day_of_review_has_passed_on_the_day_after() {
        assertThat(Staleness.of(then(TODAY, Map.of()), now(standing(), BOTH, Map.of())))
                .isEmpty();

        List<Reason> reasons = Staleness.of(then(TODAY.minusDays(1), Map.of()), now(standing(), BOTH, Map.of()));

        assertThat(reasons).extracting(Reason::code).containsExactly(StaleCode.REVIEW_BY);
        assertThat(reasons.get(0).text()).contains("19 February 2026");
        assertThat(reasons.get(0).since()).isEqualTo("2026-02-20T00:00:00Z");
    }

    @Test
    void there_is_one_reason_of_a_kind_for_each_subject() {
        List<Reason> reasons = Staleness.of(
                then(TODAY.minusDays(3), Map.of()),
                now(
                        standing(overruledAt(TODAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC))),
                        Set.of(1L),
                        Map.of(1L, 9L),
                        new Changed(1, 4, "changed"),
                        new Changed(2, 5, "gone")));

        assertThat(reasons).doesNotHaveDuplicates();
        assertThat(reasons.stream().map(reason -> reason.code() + reason.subject()))
                .doesNotHaveDuplicates()
                .hasSize(6);
    }
}
