package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All reviews. */
@ApplicationScoped
public class Reviews implements PanacheRepository<Review> {

    /** The reviews of one version, oldest first. */
    public List<Review> of(Verdict verdict) {
        return list("verdictId = ?1 order by id", verdict.id());
    }

    /** Those since it was submitted last. */
    List<Review> inRound(Verdict verdict) {
        return list("verdictId = ?1 and round = ?2 order by id", verdict.id(), verdict.round());
    }

    /** How many reviews a verdict waits for at least. */
    public int missingFor(Verdict verdict) {
        List<Review> counting = verdict.state() == VerdictState.SUBMITTED ? inRound(verdict) : List.of();
        return Tally.of(verdict.plan(), counting).missing();
    }
}
