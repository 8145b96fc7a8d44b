package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.counterclaim.dispute.StandingNow;
import org.counterclaim.jobs.WorkQueue;
import org.counterclaim.platform.Turns;
import org.jspecify.annotations.Nullable;

/** What happens when a version goes out: what was known is frozen with it, and from then on it ages. */
@ApplicationScoped
class Signing {

    private final JudgedDispute disputes;
    private final Slugs slugs;
    private final Freezing freezing;
    private final Records records;
    private final Ageing ageing;
    private final WorkQueue queue;
    private final Turns turns;
    private final Clock clock;

    Signing(
            JudgedDispute disputes,
            Slugs slugs,
            Freezing freezing,
            Records records,
            Ageing ageing,
            WorkQueue queue,
            Turns turns,
            Clock clock) {
        this.disputes = disputes;
        this.slugs = slugs;
        this.freezing = freezing;
        this.records = records;
        this.ageing = ageing;
        this.queue = queue;
        this.turns = turns;
        this.clock = clock;
    }

    /** What is judged, for the gate and for the record. An article that is coming in is waited for. */
    @Transactional(TxType.MANDATORY)
    StandingNow standing(Verdict verdict) {
        turns.take(Turns.INTAKE);
        return disputes.now(verdict.disputeId());
    }

    /**
     * @param now what was judged, read in this turn
     * @return the hash of its record
     */
    @Transactional(TxType.MANDATORY)
    String publish(Verdict verdict, StandingNow now) {
        disputes.answered(verdict.disputeId(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        // what an article brought came on record while it was waited for: in this turn nothing comes in any more
        Instant cutoff = clock.instant();
        Basis basis = disputes.basisOf(now.known(), now.standing(), verdict.content());
        String known = verdict.slug();
        String slug = known == null ? slugs.take(basis.question()) : known;
        Frozen frozen = freezing.freeze(verdict, slug, now, cutoff);
        VerdictRecord record = new VerdictRecord(verdict.id(), cutoff, now.claims(), CanonicalJson.of(frozen));
        verdict.publish(slug, basis, cutoff);
        records.persist(record);
        Verdict replaced = verdict.corrects();
        if (replaced != null) {
            ageing.ended(replaced, now);
        } else {
            ageing.lookAt(now);
        }
        schedule(verdict, verdict.content().reviewBy());
        return record.sha256();
    }

    private void schedule(Verdict verdict, @Nullable LocalDate reviewBy) {
        if (reviewBy != null) {
            queue.schedule(
                    ReviewByPassed.WORK,
                    String.valueOf(verdict.id()),
                    reviewBy.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    /** A version does not stand any more. */
    @Transactional(TxType.MANDATORY)
    void withdraw(Verdict verdict, String reason, Instant now) {
        verdict.withdraw(reason, now);
        ageing.ended(verdict, standing(verdict));
    }
}
