package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.platform.Invalid;
import org.counterclaim.verdict.Review.Judgement;
import org.jspecify.annotations.Nullable;

/** The second pair of eyes: the only way to APPROVED. */
@ApplicationScoped
public class Reviewing {

    private final Verdicts verdicts;
    private final Reviews reviews;
    private final Audit audit;
    private final Clock clock;

    Reviewing(Verdicts verdicts, Reviews reviews, Audit audit, Clock clock) {
        this.verdicts = verdicts;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param ifMatch the entity tag of the verdict as the reviewer read it */
    @Transactional
    public Verdict review(long id, @Nullable String ifMatch, Judgement judgement, Actor reviewer) {
        boolean approved = judgement.decision() == Decision.APPROVE;
        Step step = approved ? Step.APPROVE : Step.SEND_BACK;
        step.admit(reviewer);
        Verdict verdict = verdicts.get(id);
        verdict.tag().requireMatch(ifMatch);
        step.check(verdict, reviewer, judgement.comment());
        if (approved) {
            refuseAnotherOutcome(verdict, judgement);
        }
        Instant now = clock.instant();
        VerdictState before = verdict.state();
        if (approved) {
            verdict.approve(now);
        } else {
            verdict.goBackToItsAuthor(now);
        }
        reviews.persist(new Review(verdict, reviewer.name(), judgement, now));
        verdicts.flush();
        audit.record(
                reviewer,
                Change.of("verdict", id, approved ? "approved" : "sent back")
                        .from(before, verdict.state())
                        .because(judgement.comment()));
        return verdict;
    }

    private static void refuseAnotherOutcome(Verdict verdict, Judgement judgement) {
        if (judgement.outcome() != null && judgement.outcome() != verdict.outcome()) {
            throw Invalid.field(
                    "/outcome",
                    "differs",
                    "The draft's outcome is " + verdict.outcome() + ", yours " + judgement.outcome()
                            + ". Send REQUEST_CHANGES to have it changed, or approve it as it is.");
        }
    }
}
