package org.counterclaim.dispute;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.figure.LexiconFile;
import org.counterclaim.claim.figure.Metric;
import org.jspecify.annotations.Nullable;

/** The words that disputes are found by, from the lexicon file {@code disputes.en.tsv}. */
final class Words {

    private static final List<String[]> ROWS = LexiconFile.rows("disputes.en.tsv");
    static final Set<String> STOP = of("stop");
    static final Set<String> NEGATION = of("negation");
    static final Set<String> REJECTION = of("rejection");
    static final Set<String> TOLL = of("toll");
    static final Set<String> AMOUNT = of("amount");
    static final Set<String> FINITE = of("finite");
    static final Set<String> NO_SUBJECT = of("no-subject");
    static final Set<String> PREPOSITION = of("preposition");
    private static final Map<String, String> METRICS = valuesOf("metric");
    private static final Map<String, String> EVENTS = valuesOf("event");

    private Words() {}

    static @Nullable Metric metric(String word) {
        String name = METRICS.get(word);
        return name == null ? null : Metric.valueOf(name);
    }

    /** "the protests", "the earthquake" */
    static String event(String kind) {
        return EVENTS.getOrDefault(kind, "the " + kind);
    }

    private static Set<String> of(String category) {
        return ROWS.stream()
                .filter(row -> row[0].equals(category))
                .map(row -> row[1])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> valuesOf(String category) {
        return ROWS.stream()
                .filter(row -> row[0].equals(category))
                .collect(Collectors.toUnmodifiableMap(row -> row[1], row -> row[2]));
    }
}
