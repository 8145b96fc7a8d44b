package org.counterclaim.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fired while a dispute is being shown, so that the features above can add what they know of it. Observed synchronously;
 * not thread-safe.
 */
public final class DisputeShown {

    private final long disputeId;
    private final @Nullable Instant at;
    private final List<VerdictLine> verdicts = new ArrayList<>();

    /** @param at the instant as of which it is shown; null for now */
    public DisputeShown(long disputeId, @Nullable Instant at) {
        this.disputeId = disputeId;
        this.at = at;
    }

    /** A verdict on the dispute in one line. */
    public record VerdictLine(
            long id,
            @Nullable String slug,
            int version,
            String state,
            @Nullable String outcome) {}

    public long disputeId() {
        return disputeId;
    }

    public @Nullable Instant at() {
        return at;
    }

    public void add(VerdictLine verdict) {
        verdicts.add(verdict);
    }

    public List<VerdictLine> verdicts() {
        return List.copyOf(verdicts);
    }
}
