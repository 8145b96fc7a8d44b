package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** All reasons why verdicts are stale. */
@ApplicationScoped
class StaleReasons implements PanacheRepository<StaleReason> {

    /** Acknowledged ones as well, in the order in which they arose. */
    List<StaleReason> of(Collection<Long> verdicts) {
        return verdicts.isEmpty() ? List.of() : list("verdictId in ?1 order by id", verdicts);
    }

    void forget(long verdict) {
        of(List.of(verdict)).forEach(this::delete);
    }
}
