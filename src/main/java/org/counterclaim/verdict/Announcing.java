package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.counterclaim.access.Actor;
import org.counterclaim.access.RowNotes;

/**
 * Writes the public notice of a change in the transaction that makes the change public, so that none is without it, and notes
 * in the audit trail what does not stand any more.
 */
@ApplicationScoped
class Announcing {

    private final EntityManager entityManager;
    private final Reports reports;
    private final RowNotes rows;

    Announcing(EntityManager entityManager, Reports reports, RowNotes rows) {
        this.entityManager = entityManager;
        this.reports = reports;
        this.rows = rows;
    }

    /** A version was published or withdrawn; a first version is no news here, and a typo the only silent change. */
    void announce(Verdict verdict, Actor actor) {
        if (verdict.state() == VerdictState.WITHDRAWN) {
            rows.note(NotedTables.RETIREMENT, verdict.id(), actor);
            keep(CorrectionNotice.ofWithdrawal(verdict), actor);
            return;
        }
        Verdict before = verdict.corrects();
        if (verdict.state() == VerdictState.PUBLISHED && before != null) {
            rows.note(NotedTables.RETIREMENT, before.id(), actor);
        }
        Correction told = verdict.correction();
        if (verdict.state() != VerdictState.PUBLISHED
                || before == null
                || told == null
                || told.type() == CorrectionType.TYPO) {
            return;
        }
        String what = new WhatChanged(before.content(), verdict.content(), verdict.wordedIn())
                .inWords(before.basis(), Objects.requireNonNull(verdict.basis()));
        keep(
                CorrectionNotice.ofVersion(
                        before, verdict, told, what, reports.haveLedTo(verdict) ? Report.REPORTER : null),
                actor);
    }

    private void keep(CorrectionNotice notice, Actor actor) {
        entityManager.persist(notice);
        entityManager.flush();
        rows.note(NotedTables.NOTICE, notice.id(), actor);
    }
}
