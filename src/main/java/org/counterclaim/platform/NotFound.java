package org.counterclaim.platform;

/** What was asked for is not there. */
public final class NotFound extends Refusal {

    /** @param what the kind of thing, as in "verdict" */
    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, "There is no " + what + " " + id + ".");
    }
}
