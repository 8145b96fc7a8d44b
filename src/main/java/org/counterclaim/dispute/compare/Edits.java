package org.counterclaim.dispute.compare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * By day; what was put in another's place comes after that, also when an article goes back to what it said before, on an
     * earlier day.
     */
    Comparator<Statement> order(Collection<Statement> statements) {
        Map<String, LocalDate> days = new HashMap<>();
        statements.forEach(statement -> days.put(statement.id(), dayOf(statement)));
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < changed.size(); i++) {
            String after = changed.get(i).after();
            LocalDate before = days.getOrDefault(changed.get(i).before(), LocalDate.MIN);
            days.computeIfPresent(after, (id, own) -> own.isBefore(before) ? before : own);
            ranks.put(after, i + 1);
        }
        return Comparator.comparing((Statement statement) -> days.getOrDefault(statement.id(), dayOf(statement)))
                .thenComparing(statement -> ranks.getOrDefault(statement.id(), 0))
                .thenComparing(Series.ORDER);
    }

    private static LocalDate dayOf(Statement statement) {
        return statement.asOf() == null ? LocalDate.MIN : statement.asOf();
    }

    /** Two claims of one series, the second after the first in {@link #order}: an edit goes before the days. */
    Comparison compare(Statement standing, Statement next) {
        Comparison byDays = Comparing.compare(standing, next);
        Value before = standing.value();
        Value after = next.value();
        boolean sameNumber = byDays.relation() != Relation.SUPERSEDES && !byDays.has(ReasonCode.MISQUOTE);
        if (before == null || after == null || sameNumber || !isInPlaceOf(standing, next)) {
            return byDays;
        }
        if (byDays.relation() == Relation.SUPERSEDES && next.id().equals(byDays.prevails())) {
            return byDays.with(List.of(OneSeries.changed(standing, next)));
        }
        return OneSeries.edited(standing, before, next, after);
    }

    /** In one or several steps, one after the other. */
    private boolean isInPlaceOf(Statement standing, Statement next) {
        Set<String> followed = new HashSet<>(Set.of(standing.id()));
        changed.stream().filter(edit -> followed.contains(edit.before())).forEach(edit -> followed.add(edit.after()));
        return !standing.id().equals(next.id()) && followed.contains(next.id());
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
                        .noneMatch(said::isTheSameWordAs);
    }
}
