package org.counterclaim.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a dispute's priority is made of, as the database keeps it. The score is their weighted sum, so that it sorts by
 * anybody's weights; recency and age count from 1970-01-01, so that nothing is reckoned anew as days pass.
 */
@Embeddable
record Factors(
        @Column(name = "factor_gap") double gap,
        @Column(name = "factor_origins") double origins,
        @Column(name = "factor_recency") double recency,
        @Column(name = "factor_reach") double reach,
        @Column(name = "factor_harm") double harm,
        @Column(name = "factor_age") double age,
        @Column(name = "factor_findings") double findings,
        @Column(name = "factor_staleness") double staleness) {

    static final Factors NONE = new Factors(0, 0, 0, 0, 0, 0, 0, 0);

    /** The terms in the order of {@link #sum}: what the database adds has to come out the same to the last bit. */
    static String sumInQuery(Weights by) {
        return "(e.urgency.factors.gap * " + by.gap() + "d + e.urgency.factors.origins * " + by.origins()
                + "d + e.urgency.factors.recency * "
                + by.recency() + "d + e.urgency.factors.reach * " + by.reach() + "d + e.urgency.factors.harm * "
                + by.harm()
                + "d + e.urgency.factors.age * " + by.age() + "d + e.urgency.factors.findings * " + by.findings()
                + "d + e.urgency.factors.staleness * " + by.staleness() + "d)";
    }

    double sum(Weights by) {
        return gap * by.gap()
                + origins * by.origins()
                + recency * by.recency()
                + reach * by.reach()
                + harm * by.harm()
                + age * by.age()
                + findings * by.findings()
                + staleness * by.staleness();
    }
}
