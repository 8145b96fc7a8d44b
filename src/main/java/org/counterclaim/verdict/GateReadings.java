package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells of a verdict that is on its way what it would still need to be published, before anybody tries. */
@ApplicationScoped
public class GateReadings {

    private final Backings backings;

    GateReadings(Backings backings) {
        this.backings = backings;
    }

    /** What stands behind it, for which a whole dispute is reckoned: once, and only if anybody asks. */
    public Supplier<Backing> backing(Verdict verdict) {
        return new Supplier<>() {
            private @Nullable Backing found;

            @Override
            public Backing get() {
                Backing backing = found == null ? backings.of(verdict) : found;
                found = backing;
                return backing;
            }
        };
    }

    /** By what stands behind it. */
    public GateReading reading(Verdict verdict, Supplier<Backing> backing) {
        Content content = verdict.content();
        GateReading reading = GateReading.of(content, verdict.policy().gate(), backing.get());
        boolean explained = verdict.outcome() == Outcome.UNVERIFIED && verdict.withoutEvidenceBecause() != null;
        return explained ? reading : reading.and(Grounds.missingFrom(content));
    }
}
