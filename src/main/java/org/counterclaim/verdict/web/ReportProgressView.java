package org.counterclaim.verdict.web;

import java.time.Instant;
import java.time.LocalDate;
import org.counterclaim.verdict.Report;
import org.counterclaim.verdict.ReportStatus;
import org.counterclaim.verdict.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the reader who has the receipt may know; nothing that they wrote, and nobody's name.
 *
 * @param page the version that was reported
 * @param answer null while there is none
 * @param correctionPage the version that was published because of it, null where there is none
 */
@Schema(name = "ReportProgress")
record ReportProgressView(
        String receipt,
        ReportStatus status,
        Instant receivedAt,
        LocalDate dueOn,
        String page,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String correctionPage) {

    static ReportProgressView of(String code, Report report) {
        Verdict correction = report.correction();
        return new ReportProgressView(
                code,
                report.status(),
                report.receivedAt(),
                report.dueOn(),
                page(report.verdict()),
                report.answer(),
                report.answeredAt(),
                correction == null || !correction.state().isPublic() ? null : page(correction));
    }

    private static String page(Verdict verdict) {
        return "/verdicts/" + verdict.slug() + "/v/" + verdict.number();
    }
}
