package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** Who is not to work on which dispute. */
@ApplicationScoped
public class Interests implements PanacheRepository<Interest> {

    /** How many are listed. */
    public static final int MOST = 200;

    private final Disputes disputes;
    private final Lineage lineage;

    Interests(Disputes disputes, Lineage lineage) {
        this.disputes = disputes;
        this.lineage = lineage;
    }

    public Interest get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("interest", id));
    }

    /** Those that were ever declared on a dispute, the latest first, at most {@value #MOST}. */
    public List<Interest> of(long disputeId) {
        return find("disputeId = ?1 order by id desc", disputeId).page(0, MOST).list();
    }

    /**
     * The interest that bars somebody from a dispute: one in it, in the dispute that it has gone into, or in any other
     * that has gone into that as well. They are one question now.
     */
    public @Nullable Interest barring(String person, long disputeId) {
        if (count("person = ?1 and liftedAt is null", person) == 0) {
            // nearly everybody, so that this is one query
            return null;
        }
        long home = disputes.standingFor(disputes.get(disputeId)).id();
        return find("person = ?1 and liftedAt is null and disputeId in ?2 order by id", person, lineage.into(home))
                .firstResult();
    }

    /** What stands on a dispute and on those that have gone into it: of each person the first. */
    Collection<Interest> standingOn(Dispute dispute) {
        return list("liftedAt is null and disputeId in ?1 order by id", lineage.into(dispute.id())).stream()
                .collect(Collectors.toMap(
                        Interest::person, interest -> interest, (first, next) -> first, LinkedHashMap::new))
                .values();
    }

    void refuseBarred(Actor actor, long disputeId) {
        if (barring(actor.name(), disputeId) != null) {
            throw new BarredByInterest(actor.name(), disputeId);
        }
    }
}
