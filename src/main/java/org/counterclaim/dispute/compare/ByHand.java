package org.counterclaim.dispute.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about the claims of a question: comparisons they overruled, and claims they linked to their
 * origin. A linked claim repeats its origin and is no word of its own (domain reference 3.5, 3.8).
 *
 * @param origins the origin of each linked claim, by the claim's id
 */
public record ByHand(List<Overruling> overrulings, Map<String, Origin> origins) {

    public static final ByHand NOTHING = new ByHand(List.of(), Map.of());

    /** @param claim id of the claim at the end of the chain, {@code who} its source */
    public record Origin(String claim, Statement.Who who) {}

    public ByHand {
        overrulings = List.copyOf(overrulings);
        origins = Map.copyOf(origins);
    }

    /** The relation that a person gave two claims; null where it is the machine's. */
    public @Nullable Relation overruled(String a, String b) {
        return overrulings.stream()
                .filter(overruling -> overruling.isOf(a, b))
                .map(Overruling::relation)
                .findFirst()
                .orElse(null);
    }

    Comparison on(Comparison machine, Statement a, Statement b) {
        return overrulings.stream()
                .filter(overruling -> overruling.isOf(machine.a(), machine.b()))
                .findFirst()
                .map(overruling -> machine.overruled(overruling, a, b))
                .orElse(machine);
    }

    /** Without what repeats an origin that is here; where the origin is elsewhere, the word is still its party's. */
    List<Statement> words(Collection<Statement> said) {
        Set<String> here = said.stream().map(Statement::id).collect(Collectors.toSet());
        return said.stream()
                .filter(statement -> !repeats(statement, here))
                .map(statement -> {
                    Origin origin = origins.get(statement.id());
                    return origin == null ? statement : statement.by(origin.who());
                })
                .toList();
    }

    /** The series, each followed by what repeats one of its statements. */
    List<Series> withRepeats(List<Series> series, Collection<Statement> said) {
        return origins.isEmpty()
                ? series
                : series.stream().map(one -> withRepeats(one, said)).toList();
    }

    private Series withRepeats(Series series, Collection<Statement> said) {
        List<Series.Step> repeats = series.steps().stream()
                .flatMap(step -> said.stream()
                        .filter(statement -> isLinked(statement, step.statement()))
                        .sorted(Series.ORDER)
                        .map(statement -> new Series.Step(statement, repeat(statement, step.statement()))))
                .toList();
        return repeats.isEmpty()
                ? series
                : new Series(
                        series.party(),
                        series.kind(),
                        series.current(),
                        Stream.concat(series.steps().stream(), repeats.stream()).toList());
    }

    private boolean repeats(Statement statement, Set<String> here) {
        Origin origin = origins.get(statement.id());
        return origin != null && here.contains(origin.claim());
    }

    private boolean isLinked(Statement statement, Statement to) {
        Origin origin = origins.get(statement.id());
        return origin != null && origin.claim().equals(to.id());
    }

    private static Comparison repeat(Statement statement, Statement origin) {
        return Comparison.of(
                        origin,
                        statement,
                        Relation.REPEAT,
                        new Reason(
                                ReasonCode.LINKED_TO_ORIGIN,
                                Wording.of(statement) + " goes back to " + Wording.of(origin)
                                        + ", as a person decided: no word of its own.",
                                statement.id()))
                .prevailing(origin);
    }
}
