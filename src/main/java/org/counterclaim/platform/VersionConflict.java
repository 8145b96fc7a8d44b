package org.counterclaim.platform;

/** Somebody changed the thing after the caller had read it. */
public final class VersionConflict extends Refusal {

    public VersionConflict(EntityTag current) {
        super(Kind.VERSION_CONFLICT, "The current version is " + current + ". Read it again and repeat your change.");
        with("currentETag", current.toString());
        with("currentVersion", current.version());
    }

    /** For conflicts that the database finds at the end of a transaction, when the new version is not known here. */
    public VersionConflict() {
        super(Kind.VERSION_CONFLICT, "Somebody changed it at the same time. Read it again and repeat your change.");
    }
}
