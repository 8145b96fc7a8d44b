package org.counterclaim.verdict;

/** Rating scales for tests. */
public final class AScale {

    private AScale() {}

    /** The one of the house, as it comes with the program. */
    public static Scale house() {
        return shipped(Scale.HOUSE);
    }

    public static Scale shipped(String name) {
        return ShippedScales.all().stream()
                .filter(scale -> scale.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
