package org.counterclaim.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.Disputes;
import org.counterclaim.dispute.Reckoning;
import org.counterclaim.dispute.compare.Conflict;
import org.counterclaim.verdict.Correction;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.Decision;
import org.counterclaim.verdict.Drafting;
import org.counterclaim.verdict.Moving;
import org.counterclaim.verdict.Review.Judgement;
import org.counterclaim.verdict.Reviewing;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.VerdictState;
import org.jboss.logging.Logger;

/** Lets the demo's people publish one verdict, and a second one that they correct. */
@ApplicationScoped
class DemoVerdicts {

    private static final Logger LOG = Logger.getLogger(DemoVerdicts.class);

    private static final Actor CHECKER = new Actor("checker", Role.CHECKER);
    private static final Actor CHECKER2 = new Actor("checker2", Role.CHECKER);
    private static final Actor EDITOR = new Actor("editor", Role.EDITOR);
    private static final Actor EDITOR2 = new Actor("editor2", Role.EDITOR);

    private final Disputes disputes;
    private final Reckoning reckoning;
    private final Drafting drafting;
    private final Moving moving;
    private final Reviewing reviewing;

    DemoVerdicts(Disputes disputes, Reckoning reckoning, Drafting drafting, Moving moving, Reviewing reviewing) {
        this.disputes = disputes;
        this.reckoning = reckoning;
        this.drafting = drafting;
        this.moving = moving;
        this.reviewing = reviewing;
    }

    /** A disputed question: where it stands now. */
    private record Judged(long dispute, Map<String, Long> claims) {}

    /** @param articles the ids of the demo's articles by their names */
    void publish(Map<String, Long> articles) {
        judged(DemoVerdict.DEATH_TOLL, articles).ifPresent(judged -> first(DemoVerdict.DEATH_TOLL, judged));
        judged(DemoVerdict.CONCERT_HALL, articles)
                .ifPresent(judged -> correct(first(DemoVerdict.CONCERT_HALL, judged), judged));
    }

    private Optional<Judged> judged(DemoVerdict verdict, Map<String, Long> articles) {
        long article = Objects.requireNonNull(articles.get(verdict.article()));
        Optional<Judged> judged = QuarkusTransaction.requiringNew()
                .call(() -> disputes.ofArticle(article).stream()
                        .filter(dispute -> dispute.scope().metric() == verdict.metric())
                        .filter(dispute ->
                                dispute.conflict() == Conflict.CONTRADICTED || dispute.conflict() == Conflict.TENSION)
                        .findFirst()
                        .map(this::asItStands));
        if (judged.isEmpty()) {
            LOG.warnf("No verdict on %s: its claims did not meet in a dispute.", verdict.article());
        }
        return judged;
    }

    private Judged asItStands(Dispute dispute) {
        Map<String, Long> claims = new LinkedHashMap<>();
        reckoning
                .of(dispute)
                .positions()
                .forEach(position -> claims.put(
                        position.party(), Long.valueOf(position.statement().id())));
        return new Judged(dispute.id(), claims);
    }

    private long first(DemoVerdict verdict, Judged judged) {
        Verdict draft = drafting.draft(judged.dispute(), verdict.about(judged.claims()), CHECKER);
        return published(draft, CHECKER, CHECKER2, EDITOR);
    }

    private void correct(long published, Judged judged) {
        Correction correction = new Correction(CorrectionType.CORRECTION, DemoVerdict.CONCERT_HALL_WAS_WRONG_BECAUSE);
        Verdict draft = drafting.correct(published, null, correction, EDITOR);
        Verdict edited = drafting.edit(
                draft.id(), draft.tag().toString(), DemoVerdict.CONCERT_HALL_CORRECTED.about(judged.claims()), EDITOR);
        published(edited, EDITOR, CHECKER, EDITOR2);
    }

    private long published(Verdict draft, Actor author, Actor reviewer, Actor publisher) {
        Verdict submitted = moved(draft, VerdictState.SUBMITTED, author);
        Judgement approval =
                new Judgement(Decision.APPROVE, null, "Sources, figures and dates checked against the articles.");
        Verdict approved = reviewing.review(submitted.id(), submitted.tag().toString(), approval, reviewer);
        return moved(approved, VerdictState.PUBLISHED, publisher).id();
    }

    private Verdict moved(Verdict verdict, VerdictState to, Actor actor) {
        return moving.move(verdict.id(), verdict.tag().toString(), to, null, actor);
    }
}
