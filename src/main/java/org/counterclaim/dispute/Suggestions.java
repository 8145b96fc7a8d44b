package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.counterclaim.claim.Claim;
import org.counterclaim.platform.NotFound;

/** All suggestions. */
@ApplicationScoped
public class Suggestions implements PanacheRepository<Suggestion> {

    private static final Suggestion.State REJECTED = Suggestion.State.REJECTED;

    private final Clock clock;

    Suggestions(Clock clock) {
        this.clock = clock;
    }

    public Suggestion get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("suggestion", id));
    }

    /** What waits for a decision and has to do with a dispute: claims that may come in. */
    public List<Suggestion> openFor(long disputeId) {
        return list(
                "from Suggestion s join fetch s.claim c join fetch c.source where s.dispute.id = ?1 and s.state = ?2"
                        + " order by s.id",
                disputeId,
                Suggestion.State.SUGGESTED);
    }

    /** What waited for a decision at an instant. */
    public List<Suggestion> openFor(long disputeId, Instant instant) {
        return list(
                "from Suggestion s join fetch s.claim c join fetch c.source where s.dispute.id = ?1"
                        + " and s.suggestedAt <= ?2 and (s.decidedAt is null or s.decidedAt > ?2) order by s.id",
                disputeId,
                instant);
    }

    /** Suggests once; what was decided before is not asked again. */
    void suggest(Claim claim, Dispute dispute, String why) {
        if (count("claim.id = ?1 and dispute.id = ?2", claim.id(), dispute.id()) == 0) {
            persist(new Suggestion(claim, dispute, why, clock.instant()));
        }
    }

    /** Somebody has put the claim where it was suggested to be, and so has answered the suggestion. */
    void answeredByMoving(Claim claim, Dispute home, String person) {
        find("claim.id = ?1 and dispute.id = ?2 and state = ?3", claim.id(), home.id(), Suggestion.State.SUGGESTED)
                .stream()
                .forEach(suggestion -> suggestion.decide(Suggestion.State.CONFIRMED, person, clock.instant()));
    }

    /** What a person rejected is not done by the machine either. */
    boolean isRejected(Claim claim, Dispute dispute) {
        return count("claim.id = ?1 and dispute.id = ?2 and state = ?3", claim.id(), dispute.id(), REJECTED) > 0;
    }

    /** The claim has come where it was suggested to be without anybody's decision. */
    void withdraw(Claim claim, Dispute home) {
        delete("claim.id = ?1 and dispute.id = ?2 and state = ?3", claim.id(), home.id(), Suggestion.State.SUGGESTED);
    }

    /** Suggests for one dispute what is open for another that has gone into it. */
    void passOn(Dispute gone, Dispute home) {
        for (Suggestion suggestion : pointingTo(gone)) {
            suggest(suggestion.claim(), home, suggestion.why());
            delete(suggestion);
        }
    }

    List<Suggestion> pointingTo(Dispute dispute) {
        return list("dispute.id = ?1 and state = ?2", dispute.id(), Suggestion.State.SUGGESTED);
    }
}
