package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the counts of an account in the order of its text and finds which are parts of which: parts follow their whole,
 * or stand before it in one sentence. For each thing counted on its own.
 */
final class BreakdownReader {

    /** A part that stands further from the one before it, in characters, belongs to something else. */
    private static final int FURTHEST = 600;

    /** Lists that are longer are tables, which nobody adds up in a sentence. */
    private static final int MOST_PARTS = 30;

    private final Map<String, Open> open = new LinkedHashMap<>();
    private final List<Breakdown> found = new ArrayList<>();

    /** A whole that is still gathering its parts, and what stood before it in its sentence. */
    private static final class Open {
        private final Told total;
        private final List<Told> before;
        private final List<Told> after = new ArrayList<>();

        Open(Told total, List<Told> before) {
            this.total = total;
            this.before = before;
        }

        Told last() {
            return after.isEmpty() ? total : after.get(after.size() - 1);
        }

        /** By group and by place, which never add up with each other. */
        Stream<Breakdown> breakdowns() {
            List<Told> all = after.isEmpty()
                    ? before.stream()
                            .filter(part -> isGroupOf(part, total) || isPlaceOf(part, total))
                            .toList()
                    : after;
            return Stream.of(
                            all.stream().filter(part -> !isPlaceOf(part, total)).toList(),
                            all.stream().filter(part -> isPlaceOf(part, total)).toList())
                    .map(BreakdownReader::withoutRepetition)
                    .filter(parts -> !parts.isEmpty() && parts.size() <= MOST_PARTS && !isAmbiguous(parts))
                    .map(parts -> new Breakdown(total, parts));
        }
    }

    void read(Told told) {
        Scope scope = told.scope();
        String counted = scope.metric() + "|" + scope.unit() + "|" + scope.cumulation() + "|" + scope.identification();
        Open current = open.get(counted);
        if (current != null && isPart(told, current)) {
            current.after.add(told);
            return;
        }
        if (current != null && isSaidAgain(told, current.total) && !current.after.isEmpty()) {
            return;
        }
        if (current != null) {
            found.addAll(current.breakdowns().toList());
        }
        open.put(counted, new Open(told, current == null ? List.of() : standingBefore(told, current)));
    }

    /** What may turn out to be parts of a whole that comes last: "78 protesters and 38 soldiers, 116 in all". */
    private static List<Told> standingBefore(Told told, Open current) {
        return Stream.concat(current.before.stream(), Stream.of(current.total))
                .filter(earlier -> current.after.isEmpty() && earlier.sentence().equals(told.sentence()))
                .toList();
    }

    List<Breakdown> found() {
        open.values().forEach(one -> found.addAll(one.breakdowns().toList()));
        open.clear();
        return List.copyOf(found);
    }

    private static boolean isPart(Told told, Open current) {
        if (told.position() - current.last().position() > FURTHEST) {
            return false;
        }
        return isGroupOf(told, current.total) || isPlaceOf(told, current.total) || isToldAsPart(told, current);
    }

    private static boolean isPlaceOf(Told part, Told total) {
        Scope.Place inner = part.scope().place();
        Scope.Place outer = total.scope().place();
        return inner != null
                && outer != null
                && inner.isPartOf(outer)
                && part.scope().population() == total.scope().population();
    }

    private static boolean isSaidAgain(Told told, Told total) {
        return Breakdown.numberOf(told).compareTo(Breakdown.numberOf(total)) == 0
                && Counted.of(told.scope()).equals(Counted.of(total.scope()));
    }

    private static List<Told> withoutRepetition(List<Told> parts) {
        Map<List<Object>, Told> distinct = new LinkedHashMap<>();
        for (Told part : parts) {
            boolean named = !part.scope().unnamedPart() && !part.disjoint();
            distinct.putIfAbsent(
                    List.of(
                            Counted.of(part.scope()),
                            Breakdown.numberOf(part).stripTrailingZeros(),
                            named ? 0 : part.position()),
                    part);
        }
        return List.copyOf(distinct.values());
    }

    private static boolean isGroupOf(Told part, Told total) {
        return Counted.of(part.scope()).isGroupWithin(Counted.of(total.scope()));
    }

    /** "... and 38 others": only the words tell that it is one of the parts. */
    private static boolean isToldAsPart(Told told, Open current) {
        boolean ofTheSame = Counted.of(told.scope()).equals(Counted.of(current.total.scope()));
        boolean inTheList =
                !current.after.isEmpty() && current.last().sentence().equals(told.sentence());
        return ofTheSame && (told.subset() || (told.disjoint() && inTheList));
    }

    /** Two numbers for one group: nobody knows which of them is meant. */
    private static boolean isAmbiguous(List<Told> parts) {
        Map<Object, Told> seen = new LinkedHashMap<>();
        for (Told part : parts) {
            boolean named = !part.scope().unnamedPart() && !part.disjoint();
            Told earlier = named ? seen.putIfAbsent(Counted.of(part.scope()), part) : null;
            if (earlier != null && Breakdown.numberOf(earlier).compareTo(Breakdown.numberOf(part)) != 0) {
                return true;
            }
        }
        return false;
    }
}
