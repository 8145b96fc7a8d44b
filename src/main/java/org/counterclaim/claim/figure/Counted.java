package org.counterclaim.claim.figure;

/**
 * What a quantity was found to count.
 *
 * @param verb the piece with the verb that says so, -1 without one
 * @param next the piece after the counted noun, and after the verb where that stands behind
 * @param running it was named as a running count: "the toll stood at 40"
 * @param part it is part of a count before it: "were among the dead"
 */
record Counted(Metric metric, int verb, int next, boolean running, boolean part, String rule) {

    static Counted by(Metric metric, int verb, int next, String rule) {
        return new Counted(metric, verb, next, false, false, rule);
    }

    static Counted running(Metric metric, int next, String rule) {
        return new Counted(metric, -1, next, true, false, rule);
    }

    Counted asPart() {
        return new Counted(metric, verb, next, running, true, rule);
    }
}
