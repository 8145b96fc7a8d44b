package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.access.RowNotes;
import org.counterclaim.verdict.Review.Judgement;
import org.jspecify.annotations.Nullable;

/** The other pairs of eyes: the only way to APPROVED, by as many reviews as the policy of the verdict wants. */
@ApplicationScoped
public class Reviewing {

    private final Verdicts verdicts;
    private final Reviews reviews;
    private final Labelling labelling;
    private final Duties duties;
    private final Audit audit;
    private final RowNotes rows;
    private final Clock clock;

    Reviewing(
            Verdicts verdicts,
            Reviews reviews,
            Labelling labelling,
            Duties duties,
            Audit audit,
            RowNotes rows,
            Clock clock) {
        this.verdicts = verdicts;
        this.reviews = reviews;
        this.labelling = labelling;
        this.duties = duties;
        this.audit = audit;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes one review; under a blind policy the label decides, whatever decision is sent.
     *
     * @param ifMatch the entity tag of the verdict as the reviewer read it
     */
    @Transactional
    public Verdict review(long id, @Nullable String ifMatch, Judgement sent, Actor reviewer) {
        Step.APPROVE.admit(reviewer);
        Verdict verdict = verdicts.getForUpdate(id);
        verdict.tag().requireMatch(ifMatch);
        boolean blind = verdict.plan().mode() == ReviewMode.BLIND;
        // before the label is looked at: whoever may not review does not learn whether it is right
        duties.check(
                sent.decision() == Decision.APPROVE ? Step.APPROVE : Step.SEND_BACK, verdict, reviewer, sent.comment());
        Judgement judgement = labelling.checked(verdict, sent);
        Instant now = clock.instant();
        VerdictState before = verdict.state();
        Review review =
                new Review(verdict, reviewer.name(), judgement, blind ? Label.of(verdict.content()) : null, now);
        reviews.persistAndFlush(review);
        verdict.reviewed();
        Tally tally = reviews.tally(verdict);
        Decision decided = tally.decided();
        act(verdict, decided, now);
        verdicts.flush();
        audit.record(
                reviewer,
                Change.of("verdict", id, "reviewed")
                        .from(null, review.judgement().words())
                        .because(judgement.comment()));
        rows.note(NotedTables.REVIEW, review.id(), reviewer);
        if (decided != null) {
            // whoever votes last has not decided by that
            String why = decided == judgement.decision() ? judgement.comment() : tally.words();
            audit.record(
                    reviewer,
                    Change.of("verdict", id, decided == Decision.APPROVE ? "approved" : "sent back")
                            .from(before, verdict.state())
                            .because(why));
        }
        return verdict;
    }

    private static void act(Verdict verdict, @Nullable Decision decided, Instant now) {
        if (decided == Decision.APPROVE) {
            verdict.approve(now);
        } else if (decided == Decision.REQUEST_CHANGES) {
            verdict.goBackToItsAuthor(now);
        }
    }
}
