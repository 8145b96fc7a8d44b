package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where a source changed its method: a group that was counted within others is counted beside them, or the other
 * way round, told by which of its parts come to its whole (domain reference 3.4).
 */
final class Breaks {

    private Breaks() {}

    /** @param beside the whole is reached only with this group, so that it is counted beside the others */
    private record Seen(Told total, Told group, boolean beside) {

        private static final Comparator<Seen> BY_DAY = Comparator.comparing(
                        (Seen seen) -> seen.total.statement(), Series.ORDER)
                .thenComparing(seen -> seen.group, Told.IN_TEXT);

        static Stream<Seen> in(Breakdown breakdown) {
            boolean beside = breakdown.comesTo(breakdown.parts());
            boolean within = !beside && breakdown.comesTo(breakdown.lengthwise());
            return breakdown.parts().stream()
                    .filter(part -> Breakdown.isCrosswise(part) && (beside || within))
                    .map(part -> new Seen(breakdown.total(), part, beside));
        }
    }

    private record Key(String party, Counted group) {}

    static Stream<Finding> in(List<Breakdown> breakdowns) {
        Map<Key, List<Seen>> byGroup = new HashMap<>();
        breakdowns.stream()
                .flatMap(Seen::in)
                .sorted(Seen.BY_DAY)
                .forEach(seen -> byGroup.computeIfAbsent(
                                new Key(
                                        seen.total().statement().who().party(),
                                        Counted.of(seen.group().scope())),
                                key -> new ArrayList<>())
                        .add(seen));
        return byGroup.values().stream().flatMap(Breaks::between);
    }

    private static Stream<Finding> between(List<Seen> ofGroup) {
        return Stream.iterate(1, at -> at < ofGroup.size(), at -> at + 1)
                .flatMap(at -> between(ofGroup.get(at - 1), ofGroup.get(at)).stream());
    }

    private static Optional<Finding> between(Seen before, Seen after) {
        if (before.beside() == after.beside()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                ReasonCode.SERIES_BREAK,
                "As of " + Wording.day(after.total().statement().asOf()) + " "
                        + after.total().statement().who().source() + " counts "
                        + Wording.group(after.group().scope())
                        + manner(after) + " (" + arithmetic(after) + "), as of "
                        + Wording.day(before.total().statement().asOf()) + manner(before) + " (" + arithmetic(before)
                        + "): another method, so the groups of the two days are not the same.",
                after.total(),
                List.of(after.group(), before.total(), before.group())));
    }

    private static String manner(Seen seen) {
        return seen.beside() ? " beside the other groups" : " within the other groups";
    }

    private static String arithmetic(Seen seen) {
        String group = Wording.number(Breakdown.numberOf(seen.group()));
        String total = Wording.number(Breakdown.numberOf(seen.total()));
        return "the parts come to " + total + (seen.beside() ? " only with these " : " without these ") + group;
    }
}
