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
}
