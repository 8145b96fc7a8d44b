package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells of a verdict that is on its way what it would still need to be published, before anybody tries. */
@ApplicationScoped
public class GateReadings {

    private final Backings backings;

    GateReadings(Backings backings) {
        this.backings = backings;
    }

    /** What stands behind it; once it is public that is settled, and nobody asks the dispute. */
    public Backing backing(Verdict verdict) {
        return verdict.state().isPublic() ? Backing.of(verdict.content()) : backings.of(verdict);
    }

    /** By what stands behind it. */
    public GateReading reading(Verdict verdict, Backing backing) {
        Content content = verdict.content();
        GateReading reading = GateReading.of(content, verdict.policy().gate(), backing);
        boolean explained = verdict.outcome() == Outcome.UNVERIFIED && verdict.withoutEvidenceBecause() != null;
        return explained ? reading : reading.and(Grounds.missingFrom(content));
    }
}
