package org.counterclaim.claim.figure;

/** What a figure counts or measures (domain reference 3.2). */
public enum Metric {
    KILLED,
    INJURED,
    SERIOUSLY_INJURED,
    MISSING,
    DETAINED,
    RELEASED,
    EXECUTED,
    SENTENCED,
    DISPLACED,
    ABDUCTED,
    /** Killed and injured together; never compared with either. */
    CASUALTIES,
    ATTENDANCE,
    /** Money; the unit is its ISO 4217 code. */
    AMOUNT,
    /** A percentage; the unit is PERCENT. */
    SHARE,
    /** Anything else that is counted; the unit is the counted noun. */
    OTHER_COUNT;

    /** Each one counted is a person. */
    public boolean countsPeople() {
        return this != AMOUNT && this != SHARE && this != OTHER_COUNT;
    }
}
