package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Metric;
import org.jspecify.annotations.Nullable;

/**
 * Finds one sharp number that is given for two different things, "3,117 injured" after "3,117 killed": probably one of
 * the articles mixed them up. Small numbers meet by chance and are left out.
 */
public final class OtherMeasure {

    private static final BigDecimal TOO_LARGE_FOR_CHANCE = BigDecimal.valueOf(1000);
    private static final int DAYS = 30;

    private OtherMeasure() {}

    /** Whether a number is so large that two things do not have it by chance. */
    public static boolean mayTell(BigDecimal number) {
        return number.compareTo(TOO_LARGE_FOR_CHANCE) >= 0;
    }

    static Stream<Finding> in(List<Account> accounts) {
        Map<BigDecimal, Map<String, Told>> byNumber = new TreeMap<>();
        accounts.stream()
                .flatMap(account -> account.told().stream())
                .filter(OtherMeasure::isTelling)
                .sorted(Told.IN_TEXT)
                .forEach(told -> byNumber.computeIfAbsent(Breakdown.numberOf(told), number -> new TreeMap<>())
                        .putIfAbsent(told.statement().id(), told));
        return byNumber.values().stream().flatMap(same -> pairs(new ArrayList<>(same.values())));
    }

    private static Stream<Finding> pairs(List<Told> same) {
        List<Told> ordered = same.stream()
                .sorted((a, b) -> Series.ORDER.compare(a.statement(), b.statement()))
                .toList();
        return ordered.stream()
                .flatMap(later -> ordered.stream()
                        .takeWhile(earlier -> !earlier.equals(later))
                        .filter(earlier -> isOfAnother(earlier.scope(), later.scope()) && isNear(earlier, later))
                        .limit(1)
                        .map(earlier -> Finding.of(
                                ReasonCode.OTHER_MEASURE,
                                "The same number stands for two things: " + Wording.of(earlier.statement()) + " counts "
                                        + Wording.metric(earlier.scope()) + ", " + Wording.of(later.statement()) + " "
                                        + Wording.metric(later.scope())
                                        + ". One of them is probably mixed up with the other.",
                                later,
                                List.of(earlier))));
    }

    private static boolean isTelling(Told told) {
        return told.counts()
                && told.isSharp()
                && isOfPeople(told.scope().metric())
                && told.scope().cumulation() == Cumulation.CUMULATIVE
                && mayTell(Breakdown.numberOf(told));
    }

    private static boolean isOfPeople(@Nullable Metric metric) {
        return metric != null && metric.countsPeople();
    }

    private static boolean isOfAnother(Scope one, Scope other) {
        boolean sameEvent =
                one.event() == null || other.event() == null || one.event().isSameAs(other.event());
        return one.metric() != other.metric() && sameEvent;
    }

    private static boolean isNear(Told one, Told other) {
        LocalDate day = one.statement().asOf();
        LocalDate otherDay = other.statement().asOf();
        return day == null
                || otherDay == null
                || (!day.isBefore(otherDay.minusDays(DAYS)) && !day.isAfter(otherDay.plusDays(DAYS)));
    }
}
