package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.counterclaim.jobs.Work;

/** Drops the hashes of addresses that reports came from, a day after; due for each hour in which one came. */
@ApplicationScoped
class ForgetSenders implements Work {

    static final String WORK = "forget-report-senders";

    private final ReportThrottle throttle;

    ForgetSenders(ReportThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    public String kind() {
        return WORK;
    }

    @Override
    @Transactional
    public void run(String key) {
        throttle.forget();
    }
}
