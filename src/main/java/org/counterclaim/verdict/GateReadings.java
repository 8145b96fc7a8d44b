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
        Gate gate = verdict.policy().gate();
        GateReading reading = GateReading.of(content, gate, backing.get())
                .beside(backing.get().others(), gate.oneVerdict() && verdict.corrects() == null);
        boolean explained = verdict.outcome() == Outcome.UNVERIFIED && verdict.withoutEvidenceBecause() != null;
        return explained ? reading : reading.and(Grounds.missingFrom(content));
    }
}
