package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.access.RowNotes;
import org.counterclaim.dispute.BarredByInterest;
import org.counterclaim.dispute.Interests;
import org.counterclaim.jobs.WorkQueue;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** Readers' reports of errors: taking them in, answering them, and the correction that one leads to. */
@ApplicationScoped
public class Reporting {

    /** As the audit trail names who has not logged in. */
    private static final Actor READER = new Actor("anyone", null);

    private final Verdicts verdicts;
    private final Reports reports;
    private final ReportThrottle throttle;
    private final Drafting drafting;
    private final Interests interests;
    private final WorkQueue queue;
    private final Audit audit;
    private final RowNotes rows;
    private final Clock clock;

    Reporting(
            Verdicts verdicts,
            Reports reports,
            ReportThrottle throttle,
            Drafting drafting,
            Interests interests,
            WorkQueue queue,
            Audit audit,
            RowNotes rows,
            Clock clock) {
        this.verdicts = verdicts;
        this.reports = reports;
        this.throttle = throttle;
        this.drafting = drafting;
        this.interests = interests;
        this.queue = queue;
        this.audit = audit;
        this.rows = rows;
        this.clock = clock;
    }

    /** A report that was taken in, and the code that its reader alone knows. */
    public record Taken(Report report, Receipt receipt) {}

    /** @param verdictId a version that is or was public; there are no reports on anything else */
    @Transactional
    public Taken take(long verdictId, Complaint complaint, Sender sender) {
        Verdict verdict = verdicts.get(verdictId);
        String slug = verdict.slug();
        if (!verdict.state().isPublic() || slug == null) {
            throw new NotFound("published verdict", verdictId);
        }
        throttle.admit(slug, sender);
        Receipt receipt = Receipt.draw();
        Report report = new Report(verdict, receipt, complaint, clock.instant());
        reports.persistAndFlush(report);
        audit.record(
                READER,
                Change.of("report", report.id(), "received")
                        .from(null, report.status() + ", on verdict " + verdictId + ", due on " + report.dueOn()));
        rows.note(NotedTables.REPORT, report.id(), READER);
        return new Taken(report, receipt);
    }

    /**
     * Answers a report, once. An author may own up to a mistake, but somebody else has to say that there is none.
     *
     * @param ifMatch the entity tag of the report as it was read
     * @param correction opens the next version as well, if given, which takes an editor
     */
    @Transactional
    public Report answer(
            long id, @Nullable String ifMatch, Answer answer, @Nullable Correction correction, Actor actor) {
        Report report = reports.get(id);
        report.tag().requireMatch(ifMatch);
        if (report.status() != ReportStatus.OPEN) {
            throw ReportAnswered.already(report, answer.decision());
        }
        refuseBarred(actor, report.verdict());
        if (answer.decision() == ReportDecision.REJECT && wroteAVersion(actor, report.verdict())) {
            throw new OwnVerdict(report);
        }
        Instant now = clock.instant();
        report.answer(answer.decision(), answer.text(), actor.name(), now);
        queue.schedule(ForgetContact.WORK, String.valueOf(id), now.plus(ForgetContact.KEPT_AFTER_THE_ANSWER));
        audit.record(
                actor,
                Change.of("report", id, report.status() == ReportStatus.ACCEPTED ? "accepted" : "rejected")
                        .from(ReportStatus.OPEN, report.status())
                        .because(answer.text()));
        rows.note(NotedTables.REPORT, id, actor);
        if (correction != null) {
            correct(report, correction, actor);
        }
        reports.flush();
        return report;
    }

    /** What a checker says to a report. */
    public record Answer(ReportDecision decision, String text) {}

    /** Opens the correction that an accepted report leads to; its notice will name "a reader". */
    @Transactional
    public Report correct(long id, @Nullable String ifMatch, Correction correction, Actor editor) {
        Step.CORRECT.admit(editor);
        Report report = reports.get(id);
        report.tag().requireMatch(ifMatch);
        correct(report, correction, editor);
        reports.flush();
        return report;
    }

    private void correct(Report report, Correction correction, Actor editor) {
        if (report.status() != ReportStatus.ACCEPTED || report.hasLedSomewhere()) {
            throw ReportAnswered.noGroundForACorrection(report);
        }
        Verdict draft = drafting.correct(standing(report.verdict()).id(), null, correction, editor);
        report.leadsTo(draft);
        audit.record(
                editor, Change.of("report", report.id(), "led to a correction").from(null, "verdict " + draft.id()));
        rows.note(NotedTables.REPORT, report.id(), editor);
    }

    /** The version that stands now; where none does, the step itself refuses the one that was reported. */
    private Verdict standing(Verdict reported) {
        return verdicts.versionsOf(reported).stream()
                .filter(version -> version.state() == VerdictState.PUBLISHED)
                .findFirst()
                .orElse(reported);
    }

    private void refuseBarred(Actor actor, Verdict verdict) {
        if (interests.barring(actor.name(), verdict.disputeId()) != null) {
            throw new BarredByInterest(actor.name(), verdict.disputeId());
        }
    }

    private boolean wroteAVersion(Actor actor, Verdict verdict) {
        return verdicts.hasWritten(actor.name(), verdict);
    }
}
