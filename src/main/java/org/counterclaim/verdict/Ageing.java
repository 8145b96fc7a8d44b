package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.claim.ArticleChanged;
import org.counterclaim.claim.ChangeKind;
import org.counterclaim.dispute.StandingNow;
import org.counterclaim.platform.Turns;

/**
 * Keeps, for each published verdict, why it is stale: looked at anew in the transaction of whatever changes how its dispute
 * stands, so that it is known the moment it arises and commits or fails with its cause.
 */
@ApplicationScoped
class Ageing {

    private static final Set<ChangeKind> OF_PAGES = EnumSet.of(ChangeKind.GONE, ChangeKind.RETURNED);

    private final Verdicts verdicts;
    private final StaleReasons reasons;
    private final JudgedDispute disputes;
    private final Signed signed;
    private final Event<BecameStale> news;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    Ageing(
            Verdicts verdicts,
            StaleReasons reasons,
            JudgedDispute disputes,
            Signed signed,
            Event<BecameStale> news,
            Turns turns,
            Audit audit,
            Clock clock) {
        this.verdicts = verdicts;
        this.reasons = reasons;
        this.disputes = disputes;
        this.signed = signed;
        this.news = news;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes StandingNow now) {
        lookAt(now);
    }

    /** What an article says otherwise comes with the reckoning of its disputes; that its page went does not. */
    void on(@Observes ArticleChanged article) {
        if (article.changes().stream().anyMatch(change -> OF_PAGES.contains(change.kind()))) {
            disputes.judgedIn(article.articleId()).forEach(this::lookAgain);
        }
    }

    /** Whatever is due by now of the verdicts on a dispute. */
    @Transactional
    void lookAgain(long dispute) {
        turns.take(Turns.INTAKE);
        lookAt(disputes.now(dispute));
    }

    /**
     * A version was withdrawn, or another one replaced it: nobody has to look at it again.
     *
     * @param now how its dispute stands
     */
    void ended(Verdict verdict, StandingNow now) {
        reasons.forget(verdict.id());
        lookAt(now);
    }

    /** The verdicts on a dispute, by how that stands. */
    void lookAt(StandingNow now) {
        lookAt(verdicts.publishedOn(now.disputes()), now);
    }

    private void lookAt(List<Verdict> published, StandingNow now) {
        List<StaleReason> counting = new ArrayList<>();
        for (Verdict verdict : published) {
            List<Staleness.Reason> found = Staleness.of(signed.then(verdict), signed.now(verdict, now));
            counting.addAll(
                    kept(verdict, found).stream().filter(StaleReason::counts).toList());
        }
        LocalDate since = counting.stream()
                .map(reason -> LocalDate.ofInstant(reason.since(), ZoneOffset.UTC))
                .min(Comparator.naturalOrder())
                .orElse(null);
        disputes.stale(now.known().dispute().id(), since);
    }

    private Collection<StaleReason> kept(Verdict verdict, List<Staleness.Reason> found) {
        Instant now = clock.instant();
        List<StaleReason> before = reasons.of(List.of(verdict.id()));
        Set<StaleReason> after = new LinkedHashSet<>();
        Set<StaleReason> fresh = new LinkedHashSet<>();
        for (Staleness.Reason reason : found) {
            StaleReason known = before.stream()
                    .filter(one -> one.isAbout(reason))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                StaleReason added = new StaleReason(verdict.id(), reason, now);
                reasons.persist(added);
                fresh.add(added);
                after.add(added);
            } else {
                if (known.become(reason, now)) {
                    fresh.add(known);
                }
                after.add(known);
            }
        }
        before.stream().filter(one -> !after.contains(one)).forEach(reasons::delete);
        if (!fresh.isEmpty()) {
            tell(verdict, fresh);
        }
        return after;
    }

    private void tell(Verdict verdict, Set<StaleReason> fresh) {
        String texts = fresh.stream()
                .map(reason -> reason.code() + ": " + reason.text())
                .collect(Collectors.joining("\n"));
        audit.record(
                Actor.SYSTEM, Change.of("verdict", verdict.id(), "became stale").from(null, texts));
        news.fire(new BecameStale(
                verdict.id(),
                verdict.disputeId(),
                Objects.requireNonNull(verdict.slug()),
                verdict.number(),
                fresh.stream().map(StaleReason::code).collect(Collectors.toSet())));
    }
}
