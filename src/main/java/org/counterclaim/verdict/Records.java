package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.Sha256;

/** The frozen records, by the id of the version. */
@ApplicationScoped
public class Records implements PanacheRepositoryBase<VerdictRecord, Long> {

    private final Surroundings surroundings;

    Records(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What was published before there were records has none. */
    public VerdictRecord get(long verdict) {
        return findByIdOptional(verdict).orElseThrow(() -> new NotFound("record of verdict", verdict));
    }

    /**
     * A record as it may be shown, all of it or what anyone may read: without what stood around excerpts in captures that were
     * redacted since.
     */
    public ShownRecord shown(VerdictRecord record, boolean whole) {
        String body = surroundings.shown(record.body());
        return whole ? new ShownRecord(body, Sha256.of(body)) : ShownRecord.of(body);
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
