package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    public record Step(Statement statement, @Nullable Comparison toStanding) {

        /** It is on record and stands for nothing. */
        boolean isDoubtful() {
            return toStanding != null && toStanding.has(ReasonCode.PENDING_ADDED);
        }
    }

    static final Comparator<Statement> BY_DAY =
            Comparator.comparing(Statement::asOf, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    /** By as-of date; on one day the sharper figure first, then the lower one, so that the result hangs on nothing else. */
    static final Comparator<Statement> ORDER = BY_DAY.thenComparing(statement -> vagueness(statement.value()))
            .thenComparing(statement -> low(statement.value()))
            .thenComparing(Statement.ORDER);

    public Series {
        steps = List.copyOf(steps);
    }

    /**
     * @param statements of one party and scope, at least one
     * @param doubtful figures that never take another's place, with the reason
     * @param edits what changed articles show of the order of figures
     */
    static Series of(Kind kind, Collection<Statement> statements, Map<String, Reason> doubtful, Edits edits) {
        List<Statement> ordered =
                statements.stream().sorted(edits.order(statements)).toList();
        Statement current = ordered.stream()
                .filter(statement -> !doubtful.containsKey(statement.id()))
                .findFirst()
                .orElse(ordered.get(0));
        Statement first = current;
        List<Step> steps = new ArrayList<>();
        for (Statement next : ordered) {
            Reason doubt = doubtful.get(next.id());
            Comparison comparison = next.equals(first)
                    ? null
                    : doubt == null
                            ? edits.compare(current, next)
                            : Comparison.of(current, next, Relation.NOT_COMPARABLE, doubt)
                                    .prevailing(current);
            steps.add(new Step(next, comparison));
            current = comparison != null && next.id().equals(comparison.prevails()) ? next : current;
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

    /** The ids of the words that say what one of them says, that one among them; none where it is not of this series. */
    public Set<String> sayingTheSameAs(String id) {
        return steps.stream()
                .map(Step::statement)
                .filter(statement -> statement.id().equals(id))
                .flatMap(said -> steps.stream().map(Step::statement).filter(said::isTheSameWordAs))
                .map(Statement::id)
                .collect(Collectors.toSet());
    }

    /** What stood on a day, as far as the figures tell. */
    Optional<Statement> standingOn(LocalDate day) {
        List<Statement> until = steps.stream()
                .filter(step -> !step.isDoubtful())
                .map(Step::statement)
                .filter(statement ->
                        statement.asOf() != null && !statement.asOf().isAfter(day))
                .toList();
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(of(kind, until, Map.of(), Edits.shownBy(steps)).current());
    }

    /** The first that came to stand after a day, as far as the figures tell. */
    Optional<Statement> firstAfter(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.isDoubtful())
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
