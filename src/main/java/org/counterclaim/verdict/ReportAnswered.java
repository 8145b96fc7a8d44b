package org.counterclaim.verdict;

import java.util.List;
import org.counterclaim.platform.Refusal;

/** A report is in a state in which it does not take what was asked. */
public final class ReportAnswered extends Refusal {

    private ReportAnswered(Report report, Object to, String detail) {
        super(Kind.ILLEGAL_TRANSITION, detail);
        with("from", report.status());
        with("to", to);
        with("allowed", List.of());
    }

    static ReportAnswered already(Report report, ReportDecision decision) {
        return new ReportAnswered(
                report,
                decision.status(),
                "Report " + report.id() + " is " + report.status() + ", answered by " + report.answeredBy()
                        + ". An answer stands.");
    }

    static ReportAnswered noGroundForACorrection(Report report) {
        Verdict correction = report.correction();
        return new ReportAnswered(
                report,
                "CORRECTION",
                correction == null
                        ? "Report " + report.id() + " is " + report.status()
                                + ". Only an accepted one leads to a correction."
                        : "Report " + report.id() + " has led to verdict " + correction.id() + " already.");
    }
}
