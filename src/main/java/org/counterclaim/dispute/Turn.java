package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time change disputes: two articles that arrive at once open one dispute and not two, and a
 * person's decision never fails because an article arrived in the same moment.
 */
@ApplicationScoped
class Turn {

    private final EntityManager entityManager;

    Turn(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Waits for the turn; it lasts until the transaction ends. */
    void take() {
        entityManager
                .createNativeQuery("select id from dispute_turns where id = 1 for update")
                .getSingleResult();
    }
}
