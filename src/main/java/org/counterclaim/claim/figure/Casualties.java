package org.counterclaim.claim.figure;

/** Killed and injured counted together. */
final class Casualties {

    private Casualties() {}

    static boolean are(Metric one, Metric other) {
        return one != other && isHarm(one) && isHarm(other);
    }

    private static boolean isHarm(Metric metric) {
        return metric == Metric.KILLED || metric == Metric.INJURED || metric == Metric.SERIOUSLY_INJURED;
    }
}
