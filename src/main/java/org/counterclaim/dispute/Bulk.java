package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.EntityTag;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Carries out many decisions in one transaction: all of them, or none and the first that was refused. */
@ApplicationScoped
public class Bulk {

    public static final int MOST = 200;

    private final Revising revising;
    private final Disputes disputes;
    private final Triage triage;
    private final Assignment assignment;
    private final Moving moving;
    private final Merging merging;

    Bulk(Revising revising, Disputes disputes, Triage triage, Assignment assignment, Moving moving, Merging merging) {
        this.revising = revising;
        this.disputes = disputes;
        this.triage = triage;
        this.assignment = assignment;
        this.moving = moving;
        this.merging = merging;
    }

    /** What can be done to many at once. */
    public enum Kind {
        TRIAGE,
        ASSIGN,
        MERGE,
        MOVE
    }

    /**
     * One operation, with the fields of the call that does it alone.
     *
     * @param id the dispute, {@code ifMatch} its tag before any of the operations
     */
    public record Operation(
            Kind op,
            long id,
            @Nullable String ifMatch,
            @Nullable TriageState to,
            @Nullable String reason,
            @Nullable String assignee,
            @Nullable Long claimId,
            @Nullable Long from) {}

    /** @return the disputes that the operations name, in their order */
    @Transactional
    public List<Dispute> carryOut(List<Operation> operations, Actor actor) {
        revising.takeTurn();
        Map<Long, EntityTag> asSeen =
                disputes.list("id in ?1", operations.stream().map(Operation::id).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Dispute::id, Dispute::tag));
        Set<Dispute> changed = new LinkedHashSet<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            try {
                EntityTag tag = asSeen.get(operation.id());
                if (tag == null) {
                    throw new NotFound("dispute", operation.id());
                }
                tag.requireMatch(operation.ifMatch());
                changed.add(carriedOut(operation, actor));
                if (operation.op() == Kind.MERGE) {
                    changed.add(disputes.get(Objects.requireNonNull(operation.from())));
                }
            } catch (Refusal refused) {
                throw new OperationRefused(i, refused);
            }
        }
        disputes.flush();
        return List.copyOf(changed);
    }

    private Dispute carriedOut(Operation one, Actor actor) {
        return switch (one.op()) {
            case TRIAGE -> triage.decide(one.id(), asOfNow(one), given("/to", one.to()), one.reason(), actor);
            case ASSIGN -> assignment.assign(one.id(), asOfNow(one), one.assignee(), actor);
            case MOVE -> moving.move(one.id(), asOfNow(one), given("/claimId", one.claimId()), one.reason(), actor);
            case MERGE -> {
                HigherRoleRequired.unlessMay(actor, Decision.Kind.MERGE);
                yield merging.merge(one.id(), asOfNow(one), given("/from", one.from()), one.reason(), actor);
            }
        };
    }

    /** What was seen was compared before any of the operations, which count the version on. */
    private String asOfNow(Operation one) {
        return disputes.get(one.id()).tag().toString();
    }

    private static <T> T given(String pointer, @Nullable T value) {
        if (value == null) {
            throw Invalid.required(pointer, "This operation needs " + pointer.substring(1) + ".");
        }
        return value;
    }
}
