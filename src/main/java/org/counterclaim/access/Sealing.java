package org.counterclaim.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks;

/**
 * Puts the entries of a transaction into the chain and into the database, as the last thing that the transaction does. The
 * lock of the chain's head is taken then and not before: it is held for a moment only, and as nothing is locked after it, two
 * writers cannot wait for each other in a circle. A transaction that is rolled back leaves no gap in the numbers.
 */
@ApplicationScoped
class Sealing {

    private static final Object WAITING = Sealing.class;

    private final EntityManager entityManager;
    private final TransactionSynchronizationRegistry transaction;

    Sealing(EntityManager entityManager, TransactionSynchronizationRegistry transaction) {
        this.entityManager = entityManager;
        this.transaction = transaction;
    }

    /** Notes an entry of the current transaction, to be written when that commits. */
    void await(AuditEntry entry) {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("An audit entry needs the transaction of its change");
        }
        Waiting waiting = (Waiting) transaction.getResource(WAITING);
        if (waiting == null) {
            waiting = new Waiting(new ArrayList<>());
            transaction.putResource(WAITING, waiting);
        }
        if (waiting.entries.isEmpty()) {
            sealBeforeCommit(waiting);
        }
        waiting.entries.add(entry);
    }

    /** By Hibernate and not by JTA: so it is after the last flush, and before the connection is given back. */
    private void sealBeforeCommit(Waiting waiting) {
        entityManager
                .unwrap(SessionImplementor.class)
                .getActionQueue()
                .registerCallback((TransactionCompletionCallbacks.BeforeCompletionCallback) session -> {
                    List<AuditEntry> due = List.copyOf(waiting.entries);
                    waiting.entries.clear();
                    seal(due);
                });
    }

    /** The entries of the current transaction, which are not in the database yet. */
    List<AuditEntry> waiting() {
        boolean none = transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        return !none && transaction.getResource(WAITING) instanceof Waiting waiting
                ? List.copyOf(waiting.entries)
                : List.of();
    }

    /** Seals new entries, or some of before, within the current transaction. */
    void seal(Collection<AuditEntry> entries) {
        // all other rows first: nothing may be locked after the head
        entityManager.flush();
        ChainHead end = entityManager.find(ChainHead.class, ChainHead.ID, LockModeType.PESSIMISTIC_WRITE);
        if (end == null) {
            throw new IllegalStateException("The audit trail has lost the row that says where its chain ends");
        }
        Head head = end.head();
        for (AuditEntry entry : entries) {
            head = entry.sealAfter(head);
            entityManager.persist(entry);
        }
        end.moveTo(head);
        entityManager.flush();
    }

    private record Waiting(List<AuditEntry> entries) {}
}
