package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a question stands: the claims that answer it in, each party's position, the comparisons of positions with their
 * reasons, the conflict and a summary out. The same whatever order the claims arrived in.
 *
 * @param findings what the series themselves show (revisions downwards, misquotes, roundings, denials of another's
 *     figure) and what the accounts do: the consistency checks
 */
public record Standing(
        List<Position> positions,
        List<Comparison> comparisons,
        Conflict conflict,
        Summary summary,
        List<Series> series,
        List<Finding> findings) {

    /** As {@link #of(Collection, List, Period, ByHand)}, where nothing is known of the articles. */
    public static Standing of(Collection<Statement> statements, Period staleAfter) {
        return of(statements, List.of(), staleAfter, ByHand.NOTHING);
    }

    /** As {@link #of(Collection, List, Period, ByHand, Edits)}, where no article is known to have changed. */
    public static Standing of(Collection<Statement> said, List<Account> accounts, Period staleAfter, ByHand byHand) {
        return of(said, accounts, staleAfter, byHand, Edits.NOTHING);
    }

    /**
     * @param accounts what the sources said, in the articles that tell of these claims, of this and of other things
     * @param staleAfter how much older than another party's a figure may be before it is stale
     * @param byHand what people decided about the claims, which goes before what the machine finds
     * @param edits what changed articles show of the order of figures
     */
    public static Standing of(
            Collection<Statement> said, List<Account> accounts, Period staleAfter, ByHand byHand, Edits edits) {
        List<Statement> statements = byHand.words(said);
        List<PendingAdded> added = PendingAdded.in(statements);
        Map<String, Reason> doubtful = PendingAdded.reasons(added);
        List<Series> series = SeriesOf.all(statements, doubtful, edits);
        List<Position> positions = Positions.of(series, doubtful.keySet());
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            for (int j = i + 1; j < positions.size(); j++) {
                compared(positions.get(i), positions.get(j), new Staleness(staleAfter), byHand)
                        .ifPresent(comparisons::add);
            }
        }
        List<Position> marked = positions.stream()
                .map(position -> position.markedStale(isStale(position, comparisons)))
                .toList();
        return new Standing(
                marked,
                List.copyOf(comparisons),
                Conflict.of(comparisons),
                Summary.of(marked, series),
                byHand.withRepeats(series, said),
                Findings.of(statements, accounts, series, marked, added, edits));
    }

    /** As it was known then: only what is as of that day or earlier. */
    public static Standing at(LocalDate day, Collection<Statement> statements, Period staleAfter) {
        List<Statement> known = statements.stream()
                .filter(statement ->
                        statement.asOf() == null || !statement.asOf().isAfter(day))
                .toList();
        return of(known, staleAfter);
    }

    public Standing finding(List<Finding> others) {
        return new Standing(positions, comparisons, conflict, summary, series, List.copyOf(others));
    }

    /** The widest gap between two positions that do not go together; null when there is none. */
    public @Nullable BigDecimal gapRatio() {
        return comparisons.stream()
                .map(Comparison::gapRatio)
                .flatMap(ratio -> Optional.ofNullable(ratio).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<Comparison> compared(Position one, Position other, Staleness staleness, ByHand byHand) {
        if (one.party().equals(other.party())) {
            return Optional.empty();
        }
        Comparison comparison =
                byHand.on(Comparing.compare(one.statement(), other.statement()), one.statement(), other.statement());
        if (comparison.relation() == Relation.NOT_COMPARABLE) {
            return Optional.of(comparison);
        }
        return Optional.of(comparison.with(staleness.of(one, other)).with(staleness.of(other, one)));
    }

    private static boolean isStale(Position position, List<Comparison> comparisons) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.reasons().stream())
                .anyMatch(reason -> reason.code() == ReasonCode.STALE
                        && position.statement().id().equals(reason.about()));
    }
}
