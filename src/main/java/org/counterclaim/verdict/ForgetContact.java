package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.jobs.Work;

/** Blanks how a reader can be reached, ninety days after their report was answered. */
@ApplicationScoped
class ForgetContact implements Work {

    static final String WORK = "forget-report-contact";
    static final Duration KEPT_AFTER_THE_ANSWER = Duration.ofDays(90);

    private final Reports reports;
    private final Audit audit;

    ForgetContact(Reports reports, Audit audit) {
        this.reports = reports;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return WORK;
    }

    @Override
    @Transactional
    public void run(String key) {
        Report report = reports.get(Long.parseLong(key));
        if (report.forgetContact()) {
            audit.record(Actor.SYSTEM, Change.of("report", report.id(), "contact forgotten"));
        }
    }
}
