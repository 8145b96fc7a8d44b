package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;

/** Writes the public notice of a change in the transaction that makes the change public, so that none is without it. */
@ApplicationScoped
class Announcing {

    private final EntityManager entityManager;
    private final Reports reports;

    Announcing(EntityManager entityManager, Reports reports) {
        this.entityManager = entityManager;
        this.reports = reports;
    }

    /** A version was published or withdrawn; a first version is no news here, and a typo the only silent change. */
    void announce(Verdict verdict) {
        if (verdict.state() == VerdictState.WITHDRAWN) {
            entityManager.persist(CorrectionNotice.ofWithdrawal(verdict));
            return;
        }
        Verdict before = verdict.corrects();
        Correction told = verdict.correction();
        if (verdict.state() != VerdictState.PUBLISHED
                || before == null
                || told == null
                || told.type() == CorrectionType.TYPO) {
            return;
        }
        String what = new WhatChanged(before.content(), verdict.content(), verdict.wordedIn())
                .inWords(before.basis(), Objects.requireNonNull(verdict.basis()));
        entityManager.persist(CorrectionNotice.ofVersion(
                before, verdict, told, what, reports.haveLedTo(verdict) ? Report.REPORTER : null));
    }
}
