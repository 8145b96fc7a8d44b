package org.counterclaim.verdict.web;

import java.time.Instant;
import java.time.LocalDate;
import org.counterclaim.verdict.Report;
import org.counterclaim.verdict.ReportStatus;
import org.counterclaim.verdict.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reader's report, for checkers.
 *
 * @param verdict the id of the version that the reader had before them
 * @param text plain text, to be shown as such
 * @param contact personal data; null where none was given, and ninety days after the answer
 * @param overdue open, and its day has passed
 * @param correction the id of the version that it led to, null where there is none
 */
@Schema(name = "Report")
record ReportView(
        long id,
        String etag,
        long verdict,
        @Nullable String slug,
        int version,
        String question,
        String text,
        @Nullable String contact,
        ReportStatus status,
        Instant receivedAt,
        LocalDate dueOn,
        boolean overdue,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Long correction) {

    static ReportView of(Report report, LocalDate today) {
        Verdict verdict = report.verdict();
        Verdict correction = report.correction();
        return new ReportView(
                report.id(),
                report.tag().toString(),
                verdict.id(),
                verdict.slug(),
                verdict.number(),
                verdict.question(),
                report.words(),
                report.contact(),
                report.status(),
                report.receivedAt(),
                report.dueOn(),
                report.isOverdue(today),
                report.answer(),
                report.answeredBy(),
                report.answeredAt(),
                correction == null ? null : correction.id());
    }
}
