package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.platform.NotFound;

/** The frozen records, by the id of the version. */
@ApplicationScoped
public class Records implements PanacheRepositoryBase<VerdictRecord, Long> {

    /** What was published before there were records has none. */
    public VerdictRecord get(long verdict) {
        return findByIdOptional(verdict).orElseThrow(() -> new NotFound("record of verdict", verdict));
    }

    /** The claims that were in the dispute of a version, without the text of its record; empty where it has none. */
    Set<Long> claimsOf(long verdict) {
        return getEntityManager()
                .createQuery("select r.claims from VerdictRecord r where r.verdictId = :verdict", String.class)
                .setParameter("verdict", verdict)
                .getResultStream()
                .flatMap(claims -> Stream.of(claims.split(" ", -1)))
                .filter(claim -> !claim.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
