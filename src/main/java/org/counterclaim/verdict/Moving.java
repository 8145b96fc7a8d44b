package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.dispute.StandingNow;
import org.counterclaim.platform.Turns;
import org.jspecify.annotations.Nullable;

/** The transitions that a person asks for: submit, recall, take back, publish, withdraw. */
@ApplicationScoped
public class Moving {

    private final Verdicts verdicts;
    private final Signing signing;
    private final Announcing announcing;
    private final Judgements judgements;
    private final Duties duties;
    private final EvidenceArchive archive;
    private final Turns turns;
    private final Event<PublicVersionChanged> changed;
    private final Audit audit;
    private final Clock clock;

    Moving(
            Verdicts verdicts,
            Signing signing,
            Announcing announcing,
            Judgements judgements,
            Duties duties,
            EvidenceArchive archive,
            Turns turns,
            Event<PublicVersionChanged> changed,
            Audit audit,
            Clock clock) {
        this.verdicts = verdicts;
        this.signing = signing;
        this.announcing = announcing;
        this.judgements = judgements;
        this.duties = duties;
        this.archive = archive;
        this.turns = turns;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves a verdict on, or back.
     *
     * @param ifMatch the entity tag of the verdict as the actor read it
     * @param reason needed to recall, to take back, to withdraw, and to submit UNVERIFIED without evidence
     */
    @Transactional
    public Verdict move(long id, @Nullable String ifMatch, VerdictState to, @Nullable String reason, Actor actor) {
        if (to == VerdictState.PUBLISHED || to == VerdictState.WITHDRAWN) {
            // whoever is refused keeps nobody waiting
            duties.foresee(to == VerdictState.PUBLISHED ? Step.PUBLISH : Step.WITHDRAW, id, ifMatch, actor, reason);
            // before the verdict, as intake does: two that wait for each other would wait for ever
            turns.take(Turns.INTAKE);
        }
        Step.SUBMIT.admit(actor);
        Verdict verdict = verdicts.getForUpdate(id);
        verdict.tag().requireMatch(ifMatch);
        Step step = stepTo(to, verdict.state());
        if (step == null) {
            throw IllegalTransition.notByTransition(verdict, to);
        }
        Verdict replaced = verdict.corrects() == null
                ? null
                : verdicts.getForUpdate(verdict.corrects().id());
        StandingNow now = step == Step.PUBLISH ? signing.standing(verdict) : null;
        duties.check(step, verdict, actor, reason, now);
        VerdictState before = verdict.state();
        Taken taken = now == null
                ? take(step, verdict, reason, clock.instant())
                : new Taken("published", " record:sha256:" + signing.publish(verdict, now));
        verdicts.flush();
        audit.record(
                actor,
                Change.of("verdict", id, taken.action())
                        .from(before, verdict.state() + taken.told())
                        .because(reason));
        announcing.announce(verdict, actor);
        if (step == Step.PUBLISH) {
            archive.begin(verdict);
            judgements.note(verdict, actor);
        }
        if (step == Step.PUBLISH && replaced != null) {
            audit.record(
                    actor,
                    Change.of("verdict", replaced.id(), "replaced")
                            .from(VerdictState.PUBLISHED, replaced.state())
                            .because("version " + verdict.number() + " was published"));
        }
        if (verdict.state().isPublic()) {
            changed.fire(new PublicVersionChanged(id, actor));
        }
        return verdict;
    }

    private static @Nullable Step stepTo(VerdictState to, VerdictState state) {
        return switch (to) {
            case SUBMITTED -> Step.SUBMIT;
            case DRAFT -> state == VerdictState.APPROVED ? Step.TAKE_BACK : Step.RECALL;
            case PUBLISHED -> Step.PUBLISH;
            case WITHDRAWN -> Step.WITHDRAW;
            case APPROVED, REPLACED -> null;
        };
    }

    /** @param told of what was done, beside the state: " record:sha256:..." */
    private record Taken(String action, String told) {}

    private Taken take(Step step, Verdict verdict, @Nullable String reason, Instant now) {
        switch (step) {
            case SUBMIT -> {
                verdict.submit(reason, now);
                return new Taken("submitted", "");
            }
            case TAKE_BACK -> {
                verdict.goBackToItsAuthor(now);
                return new Taken("taken back", "");
            }
            case RECALL -> {
                verdict.goBackToItsAuthor(now);
                return new Taken("recalled", "");
            }
            case WITHDRAW -> {
                signing.withdraw(verdict, String.valueOf(reason), now);
                return new Taken("withdrawn", "");
            }
            default -> throw new IllegalArgumentException(step + " is no transition");
        }
    }
}
