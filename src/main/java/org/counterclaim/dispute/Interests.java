package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** Who is not to work on which dispute. */
@ApplicationScoped
public class Interests implements PanacheRepository<Interest> {

    /** How many are listed. */
    public static final int MOST = 200;

    private final Disputes disputes;

    Interests(Disputes disputes) {
        this.disputes = disputes;
    }

    public Interest get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("interest", id));
    }

    /** Those that were ever declared on a dispute, the latest first, at most {@value #MOST}. */
    public List<Interest> of(long disputeId) {
        return find("disputeId = ?1 order by id desc", disputeId).page(0, MOST).list();
    }

    /** The interest that bars somebody from a dispute; one in a dispute that has gone into it counts as well. */
    public @Nullable Interest barring(String person, long disputeId) {
        // hardly anybody has one, so that this is one query
        return list("person = ?1 and liftedAt is null order by id", person).stream()
                .filter(interest -> interest.disputeId() == disputeId
                        || disputes.standingFor(disputes.get(interest.disputeId()))
                                        .id()
                                == disputeId)
                .findFirst()
                .orElse(null);
    }

    void refuseBarred(Actor actor, long disputeId) {
        if (barring(actor.name(), disputeId) != null) {
            throw new BarredByInterest(actor.name(), disputeId);
        }
    }
}
