package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one party has said on one question over time, oldest first by as-of date, whatever the order of arrival (domain
 * reference 3.4). Nothing is ever taken out; {@code current} is what stands.
 *
 * @param steps each statement with its comparison to what stood before it; the first has none
 */
public record Series(String party, Kind kind, Statement current, List<Step> steps) {

    /** Counts, estimates and pending cases of one party stand side by side and never replace each other. */
    public enum Kind {
        COUNT,
        ESTIMATE,
        PENDING,
        /** Claims without a number, and denials. */
        STANCE
    }

    public record Step(Statement statement, @Nullable Comparison toStanding) {}

    /** By as-of date; on one day the sharper figure first, then the lower one, so that the result hangs on nothing else. */
    static final Comparator<Statement> ORDER = Comparator.comparing(
                    Statement::asOf, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(statement -> vagueness(statement.value()))
            .thenComparing(statement -> low(statement.value()))
            .thenComparing(Statement::proposition)
            .thenComparing(statement -> statement.who().source())
            // the last resort: ids follow the order of arrival
            .thenComparing(Statement::id);

    public Series {
        steps = List.copyOf(steps);
    }

    /** @param statements of one party and scope, at least one */
    static Series of(Kind kind, Collection<Statement> statements) {
        List<Statement> ordered = statements.stream().sorted(ORDER).toList();
        Statement current = ordered.get(0);
        List<Step> steps = new ArrayList<>(List.of(new Step(current, null)));
        for (Statement next : ordered.subList(1, ordered.size())) {
            Comparison comparison = Comparing.compare(current, next);
            steps.add(new Step(next, comparison));
            current = next.id().equals(comparison.prevails()) ? next : current;
        }
        return new Series(current.who().party(), kind, current, steps);
    }

    static Kind kindOf(Statement statement) {
        Value value = statement.value();
        if (value == null || !statement.asserts()) {
            return Kind.STANCE;
        }
        return value.isPending() ? Kind.PENDING : value.isEstimate() ? Kind.ESTIMATE : Kind.COUNT;
    }

    /** What stood on a day, as far as the figures tell. */
    Optional<Statement> standingOn(LocalDate day) {
        List<Statement> until = steps.stream()
                .map(Step::statement)
                .filter(statement ->
                        statement.asOf() != null && !statement.asOf().isAfter(day))
                .toList();
        return until.isEmpty() ? Optional.empty() : Optional.of(of(kind, until).current());
    }

    /** The first that came to stand after a day, as far as the figures tell. */
    Optional<Statement> firstAfter(LocalDate day) {
        return steps.stream()
                .flatMap(step -> Stream.ofNullable(step.statement().asOf()))
                .filter(asOf -> asOf.isAfter(day))
                .sorted()
                .flatMap(asOf -> standingOn(asOf).stream())
                .filter(statement ->
                        statement.asOf() != null && statement.asOf().isAfter(day))
                .findFirst();
    }

    private static BigDecimal vagueness(@Nullable Value value) {
        if (value == null || value.sharp()) {
            return BigDecimal.ZERO;
        }
        BigDecimal width = Value.width(value.soft());
        return width == null ? new BigDecimal("1e30") : width;
    }

    private static BigDecimal low(@Nullable Value value) {
        BigDecimal low = value == null ? null : value.floor();
        return low == null ? BigDecimal.ZERO : low;
    }
}
