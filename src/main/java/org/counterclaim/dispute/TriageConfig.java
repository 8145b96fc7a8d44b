package org.counterclaim.dispute;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import org.counterclaim.claim.figure.Metric;
import org.jspecify.annotations.Nullable;

/** What makes a dispute urgent. Nothing here knows who says what. */
@ConfigMapping(prefix = "counterclaim.triage")
public interface TriageConfig {

    /** How much each factor counts, 0 to 10; people may have presets of their own. */
    WeightsConfig weights();

    /** How grave it is to get a metric wrong, 0 to 3, by metric: KILLED, AMOUNT, ... */
    Map<Metric, Double> harm();

    /** The same for metrics that the table does not name, and for questions about no number. */
    @WithDefault("1")
    double harmOfOthers();

    /** The weights of the newsroom. */
    interface WeightsConfig {

        /** How far the positions are apart. */
        @WithDefault("2")
        double gap();

        /** How many parties have a position; how independent they are is not weighed. */
        @WithDefault("1")
        double origins();

        /** How late the latest figure is; it loses one for every 14 days. */
        @WithDefault("1")
        double recency();

        /** How many outlets and articles carry its claims. */
        @WithDefault("0.5")
        double reach();

        /** How grave it is to get it wrong. */
        @WithDefault("1")
        double harm();

        /** How long it has been open, or since its last verdict was published; it gains one for every 30 days. */
        @WithDefault("0.25")
        double age();

        /** How many findings there are; circular sourcing is none of them. */
        @WithDefault("0.5")
        double findings();

        /** That its published verdict is stale: something has come in since that its readers do not know of. */
        @WithDefault("2")
        double staleness();
    }

    default Weights asWeights() {
        WeightsConfig by = weights();
        return new Weights(
                by.gap(), by.origins(), by.recency(), by.reach(), by.harm(), by.age(), by.findings(), by.staleness());
    }

    default double harmOf(@Nullable Metric metric) {
        return metric == null ? harmOfOthers() : harm().getOrDefault(metric, harmOfOthers());
    }
}
