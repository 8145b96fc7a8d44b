package org.counterclaim.verdict;

/** How a checker answers a reader's report. */
public enum ReportDecision {
    ACCEPT(ReportStatus.ACCEPTED),
    REJECT(ReportStatus.REJECTED);

    private final ReportStatus status;

    ReportDecision(ReportStatus status) {
        this.status = status;
    }

    ReportStatus status() {
        return status;
    }
}
