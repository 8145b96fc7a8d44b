package org.counterclaim.dispute;

import jakarta.persistence.Embeddable;

/** How much each factor of the priority counts; 0 leaves it out. */
@Embeddable
public record Weights(
        double gap,
        double origins,
        double recency,
        double reach,
        double harm,
        double age,
        double findings,
        double staleness) {

    /** The most that one factor can count. */
    public static final double MOST = 10;

    public Weights {
        for (double weight : new double[] {gap, origins, recency, reach, harm, age, findings, staleness}) {
            if (!(weight >= 0 && weight <= MOST)) {
                throw new IllegalArgumentException("A weight is 0 to " + MOST + ", not " + weight);
            }
        }
    }
}
