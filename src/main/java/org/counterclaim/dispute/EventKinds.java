package org.counterclaim.dispute;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.claim.figure.LexiconFile;
import org.counterclaim.claim.figure.Metric;
import org.jspecify.annotations.Nullable;

/** Which kinds of events are one matter and which a part of another, from {@code kinds.tsv}. */
final class EventKinds {

    private static final List<String[]> ROWS = LexiconFile.rows("kinds.tsv");
    private static final Map<String, String> FAMILIES =
            rows("same").collect(Collectors.toUnmodifiableMap(row -> row[1], row -> row[2]));
    private static final Map<String, Set<String>> WHOLES = rows("part")
            .collect(Collectors.groupingBy(
                    row -> row[1], Collectors.mapping(row -> row[2], Collectors.toUnmodifiableSet())));
    private static final Map<String, Integer> DAYS =
            rows("days").collect(Collectors.toUnmodifiableMap(row -> row[1], row -> Integer.valueOf(row[2])));

    private static final Map<String, Integer> METRIC_DAYS =
            rows("metric-days").collect(Collectors.toUnmodifiableMap(row -> row[1], row -> Integer.valueOf(row[2])));

    private EventKinds() {}

    private static java.util.stream.Stream<String[]> rows(String category) {
        return ROWS.stream().filter(row -> row[0].equals(category));
    }

    /** The kind that stands for all that are the same matter: "rally" gives "protest". */
    static String family(String kind) {
        return FAMILIES.getOrDefault(kind, kind);
    }

    /** The families of which events of this one may be parts, with their wholes in turn; without itself. */
    static Set<String> wholesOf(String family) {
        Set<String> wholes = new TreeSet<>();
        for (String whole : WHOLES.getOrDefault(family, Set.of())) {
            if (wholes.add(whole)) {
                wholes.addAll(wholesOf(whole));
            }
        }
        return wholes;
    }

    /** How many days apart accounts of one event may be: the desk's setting, or less for a thing of one moment. */
    static int daysApart(String family, int setting) {
        return Math.min(setting, DAYS.getOrDefault(family, setting));
    }

    /** How many days apart counts of one thing may be that takes place on one day; null for what an event goes on to add up. */
    static @Nullable Integer daysApart(@Nullable Metric metric) {
        return metric == null ? null : METRIC_DAYS.get(metric.name());
    }
}
