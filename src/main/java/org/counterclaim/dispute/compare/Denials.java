package org.counterclaim.dispute.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what parties that stand for a figure of their own say against the figures of others. It changes no position and
 * no conflict: how far two figures differ is told by the figures.
 */
final class Denials {

    private Denials() {}

    static List<Reason> in(List<Series> series, List<Position> positions) {
        Set<String> withFigure = positions.stream()
                .filter(position -> position.statement().isFigure())
                .map(Position::party)
                .collect(Collectors.toSet());
        return series.stream()
                .filter(one -> one.kind() == Series.Kind.STANCE && withFigure.contains(one.party()))
                .map(Series::current)
                .filter(stance -> !stance.asserts())
                .flatMap(stance -> finding(stance, positions).stream())
                .toList();
    }

    private static Optional<Reason> finding(Statement stance, List<Position> positions) {
        List<Statement> denied = positions.stream()
                .map(Position::statement)
                .filter(figure -> figure.isFigure() && isAgainst(stance, figure))
                .toList();
        if (denied.isEmpty()) {
            return Optional.empty();
        }
        String figures = denied.stream().map(Wording::of).collect(Collectors.joining(" or "));
        String text = stance.who().source() + " speaks against a figure of another party, in the words \""
                + stance.proposition() + "\": " + (denied.size() == 1 ? "that is " : "it does not say which, ")
                + figures
                + ". This changes neither its own figure nor how far the figures are apart.";
        return Optional.of(new Reason(
                ReasonCode.DENIES,
                text,
                stance.id(),
                denied.stream().map(Statement::id).toList()));
    }

    private static boolean isAgainst(Statement stance, Statement figure) {
        Relation relation = Comparing.compare(stance, figure).relation();
        return relation == Relation.CONTRADICTION || relation == Relation.TENSION;
    }
}
