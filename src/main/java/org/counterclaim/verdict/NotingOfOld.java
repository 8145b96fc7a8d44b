package org.counterclaim.verdict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.Turns;

/** Notes at the start what was published before the audit trail noted it. From then on it can be proved. */
@ApplicationScoped
class NotingOfOld {

    private static final int AT_ONCE = 100;

    private final EntityManager entityManager;
    private final Verdicts verdicts;
    private final Judgements judgements;
    private final Turns turns;

    NotingOfOld(EntityManager entityManager, Verdicts verdicts, Judgements judgements, Turns turns) {
        this.entityManager = entityManager;
        this.verdicts = verdicts;
        this.judgements = judgements;
        this.turns = turns;
    }

    /** After the entries of before were sealed. */
    @Startup(10)
    void noteAll() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::some);
        }
    }

    private boolean some() {
        if (due().isEmpty()) {
            return false;
        }
        // another replica may be at the same
        turns.take(Turns.INTAKE);
        for (Object id : due()) {
            Verdict verdict = verdicts.get(((Number) id).longValue());
            judgements.note(verdict, Actor.SYSTEM);
            entityManager
                    .createNativeQuery("delete from verdicts_to_note where verdict_id = :id")
                    .setParameter("id", verdict.id())
                    .executeUpdate();
        }
        return true;
    }

    private List<?> due() {
        return entityManager
                .createNativeQuery("select verdict_id from verdicts_to_note order by verdict_id")
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
