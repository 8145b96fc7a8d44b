package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.jobs.WorkQueue;
import org.counterclaim.platform.Turns;

/**
 * Lets through only so many reports from one sender and on one verdict, on all replicas together. A sender is known by a
 * hash, with a salt of the day; hash and salt are dropped after a day.
 */
@ApplicationScoped
class ReportThrottle {

    private static final Duration DAY = Duration.ofDays(1);
    private static final List<Allowance> OF_A_SENDER =
            List.of(new Allowance(5, Duration.ofHours(1)), new Allowance(30, DAY));
    private static final Allowance OF_A_VERDICT = new Allowance(200, DAY);

    private final EntityManager entityManager;
    private final Turns turns;
    private final WorkQueue queue;
    private final Clock clock;

    ReportThrottle(EntityManager entityManager, Turns turns, WorkQueue queue, Clock clock) {
        this.entityManager = entityManager;
        this.turns = turns;
        this.queue = queue;
        this.clock = clock;
    }

    /** Counts a report, or refuses it with the time after which it would be let through. */
    void admit(String slug, Sender sender) {
        turns.take(Turns.REPORTS);
        Instant now = clock.instant();
        ReportSalt today = saltOf(day(now));
        List<String> hashes = new ArrayList<>(List.of(today.hash(sender.network())));
        Optional.ofNullable(entityManager.find(ReportSalt.class, day(now).minusDays(1)))
                .ifPresent(yesterday -> hashes.add(yesterday.hash(sender.network())));
        List<Instant> ofSender = times("s.addressHash in ?1", hashes, now);
        OF_A_SENDER.forEach(allowance -> refuseBeyond(allowance, ofSender, now, true));
        refuseBeyond(OF_A_VERDICT, times("s.slug = ?1", slug, now), now, false);
        entityManager.persist(new ReportSender(slug, today.hash(sender.network()), now));
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        queue.schedule(ForgetSenders.WORK, hour.toString(), hour.plus(DAY).plus(1, ChronoUnit.HOURS));
    }

    private static void refuseBeyond(Allowance allowance, List<Instant> taken, Instant now, boolean byOneReader) {
        allowance.freeAgainAt(taken, now).ifPresent(free -> {
            throw new TooManyReports(Duration.between(now, free), byOneReader);
        });
    }

    private List<Instant> times(String condition, Object value, Instant now) {
        return entityManager
                .createQuery(
                        "select s.at from ReportSender s where " + condition + " and s.at > ?2 order by s.at desc",
                        Instant.class)
                .setParameter(1, value)
                .setParameter(2, now.minus(DAY))
                .setMaxResults(OF_A_VERDICT.most())
                .getResultList();
    }

    private ReportSalt saltOf(LocalDate day) {
        ReportSalt known = entityManager.find(ReportSalt.class, day);
        if (known != null) {
            return known;
        }
        ReportSalt fresh = new ReportSalt(day);
        entityManager.persist(fresh);
        return fresh;
    }

    /** Drops what is older than a day. */
    void forget() {
        Instant dayAgo = clock.instant().minus(DAY);
        entityManager
                .createQuery("delete from ReportSender s where s.at <= ?1")
                .setParameter(1, dayAgo)
                .executeUpdate();
        entityManager
                .createQuery("delete from ReportSalt s where s.saltedOn < ?1")
                .setParameter(1, day(dayAgo))
                .executeUpdate();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
