package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A total that is what a source has confirmed plus what it is still looking into: the same sharp number, or a round one
 * of the same party or of an outlet's own that means it (domain reference 3.7, C5). It is kept and is no position.
 */
record PendingAdded(Statement total, Statement confirmed, Statement pending) {

    /** A sharp sum betrays itself for days; a round number may soon be a count that has grown. */
    private static final int DAYS = 7;

    private static final int DAYS_WHERE_ROUND = 1;
    private static final BigDecimal TOO_LARGE_FOR_CHANCE = BigDecimal.valueOf(100);

    private static final Comparator<PendingAdded> ORDER = Comparator.comparing(PendingAdded::total, Statement.ORDER)
            .thenComparing(PendingAdded::confirmed, Statement.ORDER)
            .thenComparing(PendingAdded::pending, Statement.ORDER);

    static List<PendingAdded> in(Collection<Statement> statements) {
        List<Statement> pending = statements.stream()
                .filter(statement -> Series.kindOf(statement) == Series.Kind.PENDING)
                .toList();
        if (pending.isEmpty()) {
            return List.of();
        }
        Map<Counted, List<Statement>> totals = statements.stream()
                .filter(statement -> Series.kindOf(statement) == Series.Kind.COUNT
                        && !statement.scope().future()
                        && !statement.scope().unnamedPart())
                .collect(Collectors.groupingBy(statement -> Counted.of(statement.scope())));
        List<PendingAdded> found = new ArrayList<>();
        for (Statement open : pending) {
            List<Statement> alike = totals.getOrDefault(Counted.of(open.scope()), List.of());
            alike.stream()
                    .filter(confirmed -> isCountBeside(open, confirmed))
                    .forEach(confirmed -> alike.stream()
                            .filter(total -> isSum(total, confirmed, open))
                            .forEach(total -> found.add(new PendingAdded(total, confirmed, open))));
        }
        return found.stream().sorted(ORDER).toList();
    }

    static Map<String, Reason> reasons(List<PendingAdded> added) {
        Map<String, Reason> reasons = new HashMap<>();
        added.forEach(one -> reasons.putIfAbsent(one.total().id(), one.reason()));
        return reasons;
    }

    Reason reason() {
        return new Reason(
                ReasonCode.PENDING_ADDED,
                Wording.of(total) + " is what " + pending.who().source() + " has counted, " + Wording.of(confirmed)
                        + ", with what it is still looking into, " + Wording.of(pending)
                        + ", added: cases under investigation are no part of a count.",
                total.id());
    }

    List<String> others() {
        return Stream.of(confirmed, pending).map(Statement::id).toList();
    }

    private static boolean isCountBeside(Statement pending, Statement confirmed) {
        return confirmed.counts()
                && confirmed.isOfSameParty(pending)
                && confirmed.isWithinDaysOf(DAYS_WHERE_ROUND, pending);
    }

    private static boolean isSum(Statement total, Statement confirmed, Statement pending) {
        BigDecimal base = confirmed.number();
        Value value = total.value();
        if (base == null || value == null || total.equals(confirmed)) {
            return false;
        }
        if (value.sharp()) {
            return isSharpSum(total, base, pending);
        }
        Interval sum = sum(base, pending);
        return sum != null
                && total.isWithinDaysOf(DAYS_WHERE_ROUND, pending)
                && isRoundSum(total, pending, value, base, sum);
    }

    private static boolean isSharpSum(Statement total, BigDecimal base, Statement pending) {
        BigDecimal number = total.number();
        BigDecimal open = pending.number();
        return number != null
                && open != null
                && number.compareTo(TOO_LARGE_FOR_CHANCE) >= 0
                && number.compareTo(base.add(open)) == 0
                && total.isWithinDaysOf(DAYS, pending);
    }

    private static boolean isRoundSum(Statement total, Statement pending, Value value, BigDecimal base, Interval sum) {
        boolean mayMeanIt = total.who().type() == SourceType.OUTLET_ITSELF || total.isOfSameParty(pending);
        BigDecimal low = value.soft().low();
        return mayMeanIt
                && low != null
                && value.soft().high() != null
                && low.compareTo(base) > 0
                && value.soft().overlaps(sum);
    }

    private static @Nullable Interval sum(BigDecimal base, Statement pending) {
        Value value = pending.value();
        BigDecimal low = value == null ? null : value.floor();
        BigDecimal high = value == null ? null : value.soft().high();
        return low == null || high == null ? null : new Interval(base.add(low), base.add(high));
    }
}
