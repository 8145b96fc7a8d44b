package org.counterclaim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * Lets one transaction at a time do what would be wrong at the same time, on all replicas: the second waits until the
 * first has committed. The turns there are stand in the table of that name.
 */
@ApplicationScoped
public class Turns {

    /** Filing an article and joining its claims: two at once could open the same dispute twice. */
    public static final String INTAKE = "intake";

    /** Taking a reader's report: two at once could both be the last one that is allowed. */
    public static final String REPORTS = "reports";

    /** Adding a version of a scale: two at once could get one number. */
    public static final String SCALES = "scales";

    /** Changing who may log in: two at once could remove the last two administrators. */
    public static final String PEOPLE = "people";

    /** Setting policies: two at once could claim the same disputes. */
    public static final String POLICIES = "policies";

    private final EntityManager entityManager;

    Turns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Waits for the turn and keeps it until the current transaction ends. */
    public void take(String name) {
        if (entityManager.find(Turn.class, name, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new IllegalArgumentException("There is no turn " + name);
        }
    }
}
