package org.counterclaim.verdict;

/** The truth axis (domain reference 2.3): the only part of a rating that is ever exported as a number. */
public enum Veracity {
    TRUE(5),
    MOSTLY_TRUE(4),
    MIXED(3),
    MOSTLY_FALSE(2),
    FALSE(1);

    public static final int BEST = 5;
    public static final int WORST = 1;

    private final int value;

    Veracity(int value) {
        this.value = value;
    }

    /** From {@value #WORST} to {@value #BEST}; closer to {@value #BEST} is more true. */
    public int value() {
        return value;
    }
}
