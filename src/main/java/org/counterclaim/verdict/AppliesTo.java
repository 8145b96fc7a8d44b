package org.counterclaim.verdict;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.dispute.DisputeScope;
import org.jspecify.annotations.Nullable;

/**
 * The disputes for which a policy is meant.
 *
 * @param metrics what they count, {@code topics} the kinds of event that they are about; where both are given, both
 *     have to hold, and where none is, the policy is for nothing in particular
 */
public record AppliesTo(Set<Metric> metrics, Set<String> topics) {

    static final AppliesTo NOTHING = new AppliesTo(Set.of(), Set.of());

    public AppliesTo {
        EnumSet<Metric> ordered = EnumSet.noneOf(Metric.class);
        ordered.addAll(metrics);
        metrics = Collections.unmodifiableSet(ordered);
        topics = topics.stream()
                .map(DisputeScope::familyOf)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }

    /** For the audit trail. */
    String words() {
        String counted = metrics.stream().map(Metric::name).collect(Collectors.joining(", "));
        String about = String.join(", ", topics);
        return isNothing()
                ? "all that no other is meant for"
                : Stream.of(counted, about.isEmpty() ? "" : "events of " + about)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" and "));
    }

    boolean isNothing() {
        return metrics.isEmpty() && topics.isEmpty();
    }

    /** How special it is: a metric of a topic goes before a metric, and that before a topic. */
    int weight() {
        return (metrics.isEmpty() ? 0 : 2) + (topics.isEmpty() ? 0 : 1);
    }

    boolean covers(@Nullable Metric metric, @Nullable String topic) {
        boolean counted = metrics.isEmpty() || (metric != null && metrics.contains(metric));
        boolean about = topics.isEmpty() || (topic != null && topics.contains(topic));
        return !isNothing() && counted && about;
    }

    /** Whether some dispute would be claimed by both, with the same right. */
    boolean collidesWith(AppliesTo other) {
        return !isNothing() && weight() == other.weight() && meet(metrics, other.metrics) && meet(topics, other.topics);
    }

    private static boolean meet(Set<?> one, Set<?> other) {
        return one.isEmpty() || !Collections.disjoint(one, other);
    }

    /** Keeps it in one column: metrics, a bar, topics, with commas between. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<AppliesTo, String> {

        @Override
        public String convertToDatabaseColumn(AppliesTo to) {
            String metrics = to.metrics().stream().map(Metric::name).collect(Collectors.joining(","));
            return metrics + "|" + String.join(",", to.topics());
        }

        @Override
        public AppliesTo convertToEntityAttribute(String column) {
            int bar = column.indexOf('|');
            return new AppliesTo(
                    words(column.substring(0, bar)).map(Metric::valueOf).collect(Collectors.toSet()),
                    words(column.substring(bar + 1)).collect(Collectors.toSet()));
        }

        private static Stream<String> words(String list) {
            return Arrays.stream(list.split(",", -1)).filter(word -> !word.isEmpty());
        }
    }
}
