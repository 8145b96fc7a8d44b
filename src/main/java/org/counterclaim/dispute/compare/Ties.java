package org.counterclaim.dispute.compare;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far each two origins are independent of each other, with the reason: a person's decision first, then what the texts
 * show. The same whichever of the two comes first.
 */
final class Ties {

    private final Handed handed;
    private final Set<Set<String>> sameNumber = new HashSet<>();
    private final Set<String> unnamed;
    private final List<Decided> decided;
    private final Names names;

    /** @param originOf the origin of each claim, by the claim's id */
    Ties(
            Handed handed,
            Collection<Statement> statements,
            Map<String, String> originOf,
            Set<String> unnamed,
            List<Decided> decided,
            Names names) {
        this.handed = handed;
        this.unnamed = Set.copyOf(unnamed);
        this.decided = List.copyOf(decided);
        this.names = names;
        statements.stream()
                .filter(statement -> statement.isFigure()
                        && statement.value() != null
                        && statement.value().sharp())
                .collect(Collectors.groupingBy(Said::of))
                .values()
                .forEach(same -> tieSameNumber(same, originOf));
    }

    private void tieSameNumber(List<Statement> same, Map<String, String> originOf) {
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                String one = originOf.get(same.get(i).id());
                String other = originOf.get(same.get(j).id());
                if (one != null && other != null && !one.equals(other) && isWithinADay(same.get(i), same.get(j))) {
                    sameNumber.add(Set.of(one, other));
                }
            }
        }
    }

    private static boolean isWithinADay(Statement one, Statement other) {
        return one.asOf() != null
                && other.asOf() != null
                && Math.abs(ChronoUnit.DAYS.between(one.asOf(), other.asOf())) <= 1;
    }

    /**
     * How two origins stand to each other.
     *
     * @param by who decided it, null where the texts alone tell
     */
    record Tie(
            String one,
            String other,
            Independence independence,
            String why,
            @Nullable String by) {}

    Tie between(String a, String b) {
        String one = a.compareTo(b) <= 0 ? a : b;
        String other = one.equals(a) ? b : a;
        String both = names.of(one) + " and " + names.of(other);
        if (unnamed.contains(one) || unnamed.contains(other)) {
            return new Tie(one, other, Independence.UNNAMED, both + ": somebody unnamed is never counted.", null);
        }
        for (Decided pair : decided) {
            if (pair.isOn(one, other)) {
                return pair.independent()
                        ? new Tie(one, other, Independence.INDEPENDENT, by(pair, both + " are independent"), pair.by())
                        : new Tie(one, other, Independence.SAME_PARTY, by(pair, both + " are one"), pair.by());
            }
        }
        if (handed.areTied(one, other)) {
            String why = "One of " + both + " cites or carries the other; what it has of its own is not told.";
            return new Tie(one, other, Independence.UNKNOWN, why, null);
        }
        if (sameNumber.contains(Set.of(one, other))) {
            String why = both + " gave the same sharp number within a day of each other: probably one origin.";
            return new Tie(one, other, Independence.UNKNOWN, why, null);
        }
        return new Tie(one, other, Independence.INDEPENDENT, "Nothing ties " + both + " together.", null);
    }

    boolean areIndependent(String one, String other) {
        return !one.equals(other) && between(one, other).independence() == Independence.INDEPENDENT;
    }

    /** The ties worth telling: all but plain independence. */
    List<Tie> among(List<String> origins, int most) {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < origins.size() && ties.size() < most; i++) {
            for (int j = i + 1; j < origins.size() && ties.size() < most; j++) {
                Tie tie = between(origins.get(i), origins.get(j));
                boolean plain = tie.independence() == Independence.INDEPENDENT && tie.by() == null;
                if (!plain && tie.independence() != Independence.UNNAMED) {
                    ties.add(tie);
                }
            }
        }
        return List.copyOf(ties);
    }

    private static String by(Decided pair, String what) {
        return what + ", " + pair.by() + " decided: " + pair.reason();
    }
}
