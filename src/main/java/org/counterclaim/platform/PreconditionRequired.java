package org.counterclaim.platform;

/** A changing call that does not say which version it was made from. */
public final class PreconditionRequired extends Refusal {

    public PreconditionRequired(EntityTag current) {
        super(
                Kind.PRECONDITION_REQUIRED,
                "Send the header If-Match with the ETag of the version that you change (now " + current + ").");
        with("currentETag", current.toString());
    }

    /** For something that would be made by the call. */
    public PreconditionRequired(String detail) {
        super(Kind.PRECONDITION_REQUIRED, detail);
    }
}
