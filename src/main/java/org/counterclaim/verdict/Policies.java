package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.dispute.DisputeScope;
import org.counterclaim.dispute.Disputes;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** All policies in all their versions. */
@ApplicationScoped
public class Policies implements PanacheRepository<Policy> {

    /** How many there may be, and how many versions of one are listed. */
    public static final int MOST = 100;

    private final Disputes disputes;

    Policies(Disputes disputes) {
        this.disputes = disputes;
    }

    /** The newest version of each, by name. */
    public List<Policy> current() {
        return list(
                "from Policy p where p.number = (select max(q.number) from Policy q where q.name = p.name) order by p.name");
    }

    public @Nullable Policy newest(String name) {
        return find("name = ?1 order by number desc", name).firstResult();
    }

    /** The versions of one, the newest first, at most {@value #MOST}. */
    public List<Policy> versionsOf(String name) {
        List<Policy> versions =
                find("name = ?1 order by number desc", name).page(0, MOST).list();
        if (versions.isEmpty()) {
            throw new NotFound("policy", name);
        }
        return versions;
    }

    /** The version that a verdict on a dispute is drafted under. */
    Policy applyingTo(long disputeId) {
        DisputeScope scope = disputes.get(disputeId).scope();
        return mostSpecial(current(), scope.metric(), scope.eventFamily());
    }

    /** Of policies the one that is meant most specially, else the standard; {@code topic} is the kind of event. */
    static Policy mostSpecial(List<Policy> current, @Nullable Metric metric, @Nullable String topic) {
        return current.stream()
                .filter(policy -> policy.terms().appliesTo().covers(metric, topic))
                .max(Comparator.comparingInt(
                        policy -> policy.terms().appliesTo().weight()))
                .orElseGet(() -> current.stream()
                        .filter(policy -> policy.name().equals(Policy.STANDARD))
                        .findFirst()
                        .orElseThrow());
    }
}
