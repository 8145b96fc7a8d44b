package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All reviews. */
@ApplicationScoped
public class Reviews implements PanacheRepository<Review> {

    /** How many of one version are listed. */
    public static final int MOST = 500;

    /** The latest reviews of one version, oldest first, at most {@value #MOST}. */
    public List<Review> of(Verdict verdict) {
        List<Review> reviews = new ArrayList<>(find("verdictId = ?1 order by id desc", verdict.id())
                .page(0, MOST)
                .list());
        Collections.reverse(reviews);
        return reviews;
    }

    /** Counts those since it was submitted last. */
    Tally tally(Verdict verdict) {
        int approving = 0;
        int objecting = 0;
        for (Counted counted : getEntityManager()
                .createQuery(
                        "select new org.counterclaim.verdict.Reviews$Counted(r.decision, count(r)) from Review r"
                                + " where r.verdictId = :verdict and r.round = :round group by r.decision",
                        Counted.class)
                .setParameter("verdict", verdict.id())
                .setParameter("round", verdict.round())
                .getResultList()) {
            if (counted.decision() == Decision.APPROVE) {
                approving = Math.toIntExact(counted.reviews());
            } else {
                objecting = Math.toIntExact(counted.reviews());
            }
        }
        return new Tally(verdict.plan(), approving, objecting);
    }

    /** How often something was decided. */
    record Counted(Decision decision, Long reviews) {}

    /** Whether somebody has reviewed it since it was submitted last. */
    boolean hasReviewed(String person, Verdict verdict) {
        return count("verdictId = ?1 and round = ?2 and reviewer = ?3", verdict.id(), verdict.round(), person) > 0;
    }

    /** Who has approved it since it was submitted last, in the order in which they did. */
    List<String> approversOf(Verdict verdict) {
        return list(
                        "verdictId = ?1 and round = ?2 and decision = ?3 order by id",
                        verdict.id(),
                        verdict.round(),
                        Decision.APPROVE)
                .stream()
                .map(Review::reviewer)
                .toList();
    }

    /** How many reviews a verdict waits for at least. */
    public int missingFor(Verdict verdict) {
        Tally tally = verdict.state() == VerdictState.SUBMITTED ? tally(verdict) : new Tally(verdict.plan(), 0, 0);
        return tally.missing();
    }
}
