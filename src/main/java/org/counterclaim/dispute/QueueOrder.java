package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.SortKey;
import org.jspecify.annotations.Nullable;

/**
 * By which weights the queue is sorted. The newsroom's are kept as an indexed key; a person's are summed up by the
 * database over the disputes that the filters leave, which costs one pass over them and a page of memory.
 */
@ApplicationScoped
public class QueueOrder {

    private final TriageConfig config;
    private final TriagePresets presets;

    QueueOrder(TriageConfig config, TriagePresets presets) {
        this.config = config;
        this.presets = presets;
    }

    /** @param preset the name of one of the person's own; null for the newsroom's weights */
    public Weights weights(String person, @Nullable String preset) {
        if (preset == null) {
            return config.asWeights();
        }
        return presets.named(person, preset)
                .map(TriagePreset::weights)
                .orElseThrow(() -> Invalid.field("preset", "unknown", "You have no preset " + preset + "."));
    }

    public Weights newsroom() {
        return config.asWeights();
    }

    /** The key that sorts by weights. */
    public SortKey<Dispute> key(Weights by) {
        String path = by.equals(newsroom()) ? "e.urgency.priority" : Factors.sumInQuery(by);
        return SortKey.decimal("priority", path, dispute -> dispute.priorityKey(by));
    }
}
