package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Writing: the first draft, its edits, and the draft of a correction. */
@ApplicationScoped
public class Drafting {

    private final Verdicts verdicts;
    private final JudgedDispute disputes;
    private final Policies policies;
    private final Duties duties;
    private final Captured captured;
    private final Scales scales;
    private final Audit audit;
    private final Clock clock;

    Drafting(
            Verdicts verdicts,
            JudgedDispute disputes,
            Policies policies,
            Duties duties,
            Captured captured,
            Scales scales,
            Audit audit,
            Clock clock) {
        this.verdicts = verdicts;
        this.disputes = disputes;
        this.policies = policies;
        this.duties = duties;
        this.captured = captured;
        this.scales = scales;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the first version. A new dispute is accepted by this, a dismissed one refuses. */
    @Transactional
    public Verdict draft(long disputeId, Content written, Actor author) {
        duties.admitToDraft(disputeId, author);
        String question = disputes.takeUp(disputeId, author);
        refuseForeignClaims(disputeId, written);
        refuseDayThatHasPassed(written);
        Content content = captured.seen(written);
        Verdict verdict = Verdict.draft(disputeId, question, content, begun(disputeId, author));
        verdict.keepTo(scales.current());
        verdicts.persistAndFlush(verdict);
        audit.record(author, Change.of("verdict", verdict.id(), "drafted").from(null, "draft on dispute " + disputeId));
        return verdict;
    }

    /** @param ifMatch the entity tag of the draft as the author read it */
    @Transactional
    public Verdict edit(long id, @Nullable String ifMatch, Content written, Actor author) {
        Step.EDIT.admit(author);
        Verdict verdict = verdicts.getForUpdate(id);
        verdict.tag().requireMatch(ifMatch);
        duties.check(Step.EDIT, verdict, author, null);
        refuseForeignClaims(verdict.disputeId(), written);
        if (!Objects.equals(written.reviewBy(), verdict.reviewBy())) {
            refuseDayThatHasPassed(written);
        }
        Content content = captured.seen(written);
        Content before = verdict.content();
        verdict.write(content, clock.instant());
        verdicts.flush();
        audit.record(
                author,
                Change.of("verdict", id, "edited").from(before.partsNotIn(content), content.partsNotIn(before)));
        return verdict;
    }

    /**
     * Opens the next version of what is published, as a copy of it; the editor becomes its author.
     *
     * @param ifMatch looked at only where it is sent: what is published never changes
     */
    @Transactional
    public Verdict correct(long id, @Nullable String ifMatch, Correction correction, Actor author) {
        Step.CORRECT.admit(author);
        Verdict published = verdicts.getForUpdate(id);
        if (ifMatch != null) {
            published.tag().requireMatch(ifMatch);
        }
        duties.check(Step.CORRECT, published, author, correction.reason());
        Verdict next = published.correction(correction, begun(published.disputeId(), author));
        next.keepTo(scales.current());
        verdicts.persistAndFlush(next);
        audit.record(
                author,
                Change.of("verdict", next.id(), "correction drafted")
                        .from("version " + published.number(), "version " + next.number() + ", " + correction.type())
                        .because(correction.reason()));
        return next;
    }

    private void refuseDayThatHasPassed(Content content) {
        LocalDate by = content.reviewBy();
        if (by != null && !by.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw Invalid.field("/reviewBy", "past", "reviewBy must be later than today.");
        }
    }

    /**
     * Ends the work on a draft without a trace for readers; it stays on record.
     *
     * @param ifMatch the entity tag of the draft as the actor read it
     */
    @Transactional
    public Verdict discard(long id, @Nullable String ifMatch, @Nullable String reason, Actor actor) {
        Step.DISCARD.admit(actor);
        Verdict verdict = verdicts.getForUpdate(id);
        verdict.tag().requireMatch(ifMatch);
        duties.check(Step.DISCARD, verdict, actor, reason);
        verdict.discard(new Discarded(actor.name(), clock.instant(), String.valueOf(reason)));
        verdicts.flush();
        audit.record(
                actor,
                Change.of("verdict", id, "discarded")
                        .from(verdict.state(), "discarded")
                        .because(reason));
        return verdict;
    }

    private Verdict.Begun begun(long disputeId, Actor author) {
        return new Verdict.Begun(author.name(), policies.applyingTo(disputeId), clock.instant());
    }

    private void refuseForeignClaims(long disputeId, Content content) {
        Set<Long> known = disputes.claimsOf(disputeId);
        List<Invalid.FieldError> foreign = IntStream.range(0, content.ratings().size())
                .filter(i -> !known.contains(content.ratings().get(i).claimId()))
                .mapToObj(i -> new Invalid.FieldError(
                        "/ratings/" + i + "/claimId",
                        "not-in-dispute",
                        "Claim " + content.ratings().get(i).claimId() + " is not in dispute " + disputeId + "."))
                .toList();
        if (!foreign.isEmpty()) {
            throw new Invalid(foreign);
        }
    }
}
