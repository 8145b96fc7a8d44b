package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.platform.Turns;
import org.jspecify.annotations.Nullable;

/** The transitions that a person asks for: submit, recall, publish, withdraw. */
@ApplicationScoped
public class Moving {

    private final Verdicts verdicts;
    private final JudgedDispute disputes;
    private final Slugs slugs;
    private final Announcing announcing;
    private final Judgements judgements;
    private final Duties duties;
    private final EvidenceArchive archive;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    Moving(
            Verdicts verdicts,
            JudgedDispute disputes,
            Slugs slugs,
            Announcing announcing,
            Judgements judgements,
            Duties duties,
            EvidenceArchive archive,
            Turns turns,
            Audit audit,
            Clock clock) {
        this.verdicts = verdicts;
        this.disputes = disputes;
        this.slugs = slugs;
        this.announcing = announcing;
        this.judgements = judgements;
        this.duties = duties;
        this.archive = archive;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves a verdict on.
     *
     * @param ifMatch the entity tag of the verdict as the actor read it
     * @param reason needed to recall, to withdraw, and to submit UNVERIFIED without evidence
     */
    @Transactional
    public Verdict move(long id, @Nullable String ifMatch, VerdictState to, @Nullable String reason, Actor actor) {
        Step step = stepTo(to);
        if (step != null) {
            step.admit(actor);
        }
        if (step == Step.PUBLISH) {
            // before the verdict, as intake does: two that wait for each other would wait for ever
            turns.take(Turns.INTAKE);
        }
        Verdict verdict = verdicts.getForUpdate(id);
        verdict.tag().requireMatch(ifMatch);
        if (step == null) {
            throw IllegalTransition.notByTransition(verdict, to);
        }
        Verdict replaced = verdict.corrects() == null
                ? null
                : verdicts.getForUpdate(verdict.corrects().id());
        duties.check(step, verdict, actor, reason);
        VerdictState before = verdict.state();
        String action = take(step, verdict, reason, clock.instant());
        verdicts.flush();
        audit.record(
                actor,
                Change.of("verdict", id, action).from(before, verdict.state()).because(reason));
        announcing.announce(verdict);
        if (step == Step.PUBLISH) {
            judgements.note(verdict, actor);
        }
        if (step == Step.PUBLISH && replaced != null) {
            audit.record(
                    actor,
                    Change.of("verdict", replaced.id(), "replaced")
                            .from(VerdictState.PUBLISHED, replaced.state())
                            .because("version " + verdict.number() + " was published"));
        }
        return verdict;
    }

    private static @Nullable Step stepTo(VerdictState to) {
        return switch (to) {
            case SUBMITTED -> Step.SUBMIT;
            case DRAFT -> Step.RECALL;
            case PUBLISHED -> Step.PUBLISH;
            case WITHDRAWN -> Step.WITHDRAW;
            case APPROVED, REPLACED -> null;
        };
    }

    private String take(Step step, Verdict verdict, @Nullable String reason, Instant now) {
        switch (step) {
            case SUBMIT -> {
                verdict.submit(reason, now);
                return "submitted";
            }
            case RECALL -> {
                verdict.goBackToItsAuthor(now);
                return "recalled";
            }
            case PUBLISH -> {
                // first of all, so that an article that is coming in is waited for before the dispute is read
                disputes.answered(verdict.disputeId(), LocalDate.ofInstant(now, ZoneOffset.UTC));
                Set<Long> rated = verdict.content().ratings().stream()
                        .map(Rating::claimId)
                        .collect(Collectors.toSet());
                Basis basis = disputes.basisOf(verdict.disputeId(), rated);
                String slug = verdict.slug();
                verdict.publish(slug == null ? slugs.take(basis.question()) : slug, basis, now);
                archive.begin(verdict);
                return "published";
            }
            case WITHDRAW -> {
                verdict.withdraw(String.valueOf(reason), now);
                return "withdrawn";
            }
            default -> throw new IllegalArgumentException(step + " is no transition");
        }
    }
}
