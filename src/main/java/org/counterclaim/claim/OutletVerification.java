package org.counterclaim.claim;

/** What the outlet that carries a figure says of its own checking (domain reference 3.2); never the desk's verdict. */
public enum OutletVerification {
    /** The outlet checked it itself. No rule reads this from a text so far. */
    CONFIRMED_BY_OUTLET,
    /** "AFP could not independently verify the figures." */
    UNABLE_TO_VERIFY,
    NOT_STATED;

    public static OutletVerification of(boolean outletCouldNotVerify) {
        return outletCouldNotVerify ? UNABLE_TO_VERIFY : NOT_STATED;
    }
}
