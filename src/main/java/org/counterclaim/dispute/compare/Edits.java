package org.counterclaim.dispute.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What later forms of articles say otherwise. An article that was changed is proof of the order of what it says, which
 * the days alone do not tell.
 *
 * @param changed which claim stands where another stood, in the order in which that was seen
 * @param withdrawn the last words of each claim that no article says any more, by the claim's id
 */
public record Edits(List<Edit> changed, Map<String, Quoted> withdrawn) {

    public static final Edits NOTHING = new Edits(List.of(), Map.of());

    /** @param before id of the claim that stood there first */
    public record Edit(String before, String after) {}

    public Edits {
        changed = List.copyOf(changed);
        withdrawn = Map.copyOf(withdrawn);
    }

    /** The edits that a series shows itself. */
    static Edits shownBy(List<Series.Step> steps) {
        return new Edits(
                steps.stream()
                        .flatMap(step -> Stream.ofNullable(step.toStanding()))
                        .filter(comparison -> comparison.has(ReasonCode.ARTICLE_CHANGED))
                        .map(comparison -> new Edit(comparison.a(), comparison.b()))
                        .toList(),
                Map.of());
    }

    /** By day; on one day what was put in another's place after that, and the last put in comes last. */
    Comparator<Statement> order() {
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < changed.size(); i++) {
            ranks.put(changed.get(i).after(), i + 1);
        }
        return Series.BY_DAY
                .thenComparing(statement -> ranks.getOrDefault(statement.id(), 0))
                .thenComparing(Series.ORDER);
    }

    /** Two claims of one series; where the days do not tell which is the later one, an edit may. */
    Comparison compare(Statement standing, Statement next) {
        Comparison byDays = Comparing.compare(standing, next);
        if (!changed.contains(new Edit(standing.id(), next.id()))) {
            return byDays;
        }
        if (byDays.has(ReasonCode.MISQUOTE)) {
            return OneSeries.edited(
                    standing, Objects.requireNonNull(standing.value()), next, Objects.requireNonNull(next.value()));
        }
        boolean later = byDays.relation() == Relation.SUPERSEDES && next.id().equals(byDays.prevails());
        return later ? byDays.with(List.of(OneSeries.changed(standing, next))) : byDays;
    }

    /** The positions that no article bears any more, neither in these words nor in others of the same number. */
    Stream<Finding> withdrawnAmong(List<Position> positions) {
        return positions.stream().filter(this::isWithdrawn).map(position -> {
            Statement said = position.statement();
            return new Finding(
                    ReasonCode.VANISHED,
                    Wording.of(said)
                            + " stands in no article any more: each that said it was changed since. It stays what "
                            + said.who().source() + " is known to have said, until there is something newer or a person"
                            + " decides.",
                    said.id(),
                    List.of(),
                    Stream.ofNullable(withdrawn.get(said.id())).toList());
        });
    }

    private boolean isWithdrawn(Position position) {
        Statement said = position.statement();
        return withdrawn.containsKey(said.id())
                && position.series().steps().stream()
                        .map(Series.Step::statement)
                        .filter(other -> !withdrawn.containsKey(other.id()))
                        .noneMatch(other -> saysTheSame(said, other));
    }

    private static boolean saysTheSame(Statement one, Statement other) {
        Value value = one.value();
        Value its = other.value();
        if (value == null || its == null) {
            return one.polarity() == other.polarity() && one.proposition().equals(other.proposition());
        }
        return value.saysTheSameAs(its);
    }
}
