package org.counterclaim.jobs;

/** The server is being stopped in the middle of a piece of work. It counts neither as done nor as failed and is done again. */
public final class Stopping extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Stopping() {
        super("The server is being stopped");
    }

    /** What an interrupted thread met is no trouble of the work's own. */
    public static void breakOffIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopping();
        }
    }
}
