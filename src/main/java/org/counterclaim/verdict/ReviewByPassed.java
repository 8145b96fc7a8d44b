package org.counterclaim.verdict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.jobs.Work;

/** Looks at a published verdict on the day after that by which its author wanted it looked at again. */
@ApplicationScoped
class ReviewByPassed implements Work {

    static final String WORK = "review-by";

    private final Verdicts verdicts;
    private final Ageing ageing;

    ReviewByPassed(Verdicts verdicts, Ageing ageing) {
        this.verdicts = verdicts;
        this.ageing = ageing;
    }

    @Override
    public String kind() {
        return WORK;
    }

    /** A version that was replaced or withdrawn meanwhile is not looked at. */
    @Override
    public void run(String key) {
        QuarkusTransaction.requiringNew()
                .run(() -> ageing.lookAgain(verdicts.get(Long.parseLong(key)).disputeId()));
    }
}
