package org.counterclaim.dispute;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterclaim.platform.Turns;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the kept priorities anew at a start by which the weights or harm classes of the configuration have changed:
 * by a few statements for all disputes together, since the priority is a sum of what is kept.
 */
@ApplicationScoped
class Weighing {

    private static final String KEPT = "select weights from priority_basis where id = 1";

    private final EntityManager entityManager;
    private final TriageConfig config;
    private final Turns turns;

    Weighing(EntityManager entityManager, TriageConfig config, Turns turns) {
        this.entityManager = entityManager;
        this.config = config;
        this.turns = turns;
    }

    @Startup
    @Transactional
    void followTheConfiguration() {
        String now = config.asWeights() + " " + new TreeMap<>(config.harm()) + " " + config.harmOfOthers();
        if (Objects.equals(kept(), now)) {
            return;
        }
        turns.take(Turns.INTAKE);
        setHarm();
        entityManager
                .createQuery("update Dispute e set e.urgency.priority = " + Factors.sumInQuery(config.asWeights()))
                .executeUpdate();
        entityManager.createNativeQuery("delete from priority_basis").executeUpdate();
        entityManager
                .createNativeQuery("insert into priority_basis (id, weights) values (1, :weights)")
                .setParameter("weights", now)
                .executeUpdate();
    }

    private void setHarm() {
        String named = config.harm().entrySet().stream()
                .map(harm -> " when metric = '" + harm.getKey().name() + "' then " + number(harm.getValue()))
                .collect(Collectors.joining());
        entityManager
                .createNativeQuery("update disputes set factor_harm = case" + named + " when true then "
                        + number(config.harmOfOthers()) + " end")
                .executeUpdate();
    }

    private static String number(double harm) {
        return "cast(" + harm + " as double precision)";
    }

    private @Nullable String kept() {
        List<?> found = entityManager.createNativeQuery(KEPT).getResultList();
        return found.isEmpty() ? null : String.valueOf(found.get(0));
    }
}
