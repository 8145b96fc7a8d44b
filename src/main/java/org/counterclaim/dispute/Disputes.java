package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** All disputes. */
@ApplicationScoped
public class Disputes implements PanacheRepository<Dispute> {

    private static final int CANDIDATES = 50;
    private static final int A_FEW = 6;

    public Dispute get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("dispute", id));
    }

    /** Waits until nobody else has it locked, and keeps others waiting until the transaction ends. */
    Dispute getForUpdate(long id) {
        Dispute dispute = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (dispute == null) {
            throw new NotFound("dispute", id);
        }
        return dispute;
    }

    /** The dispute itself, or the one that it has gone into in the end. */
    public Dispute standingFor(Dispute dispute) {
        Dispute home = dispute;
        for (Long next = home.mergedInto(); next != null; next = home.mergedInto()) {
            home = get(next);
        }
        return home;
    }

    /** The disputes that have gone straight into some of these, by id. */
    List<Long> goneInto(Collection<Long> these) {
        return getEntityManager()
                .createQuery("select d.id from Dispute d where d.mergedInto in :these", Long.class)
                .setParameter("these", these)
                .getResultList();
    }

    /** The disputes that the claims of an article are in, in the order of their opening. */
    public List<Dispute> ofArticle(long articleId) {
        return list(
                "select distinct d from Appearance a join DisputeClaim m on m.claim = a.claim join m.dispute d"
                        + " where a.article.id = ?1 order by d.id",
                articleId);
    }

    /** Those of one event that ask one question; more than one only where a person has split it. */
    List<Dispute> asking(String scopeKey, Event event) {
        return asking(Set.of(scopeKey), event);
    }

    List<Dispute> asking(Set<String> scopeKeys, Event event) {
        return list(
                "keyed.scopeKey in ?1 and event = ?2 and mergedInto is null and reckoned.claims > 0"
                        + " order by reckoned.firstDay, id",
                scopeKeys,
                event);
    }

    /** The disputes that asked a question of an event and have gone into others, the latest first. */
    List<Dispute> mergedOf(String scopeKey, Event event) {
        return find("keyed.scopeKey = ?1 and event = ?2 and mergedInto is not null order by id desc", scopeKey, event)
                .page(0, CANDIDATES)
                .list();
    }

    /** A few that ask for the same of another event or of an unknown one, the latest first. */
    List<Dispute> elsewhere(Asked asked, int withinDays) {
        String other =
                asked.event() == null ? "event is null or event is not null" : "event is null or event <> :event";
        Parameters values = Parameters.with("key", asked.scope().looseKey());
        if (asked.event() != null) {
            values = values.and("event", asked.event());
        }
        String time = "";
        if (asked.day() != null) {
            time = " and reckoned.lastDay >= :from and reckoned.firstDay <= :to";
            values = values.and("from", asked.day().minusDays(withinDays))
                    .and("to", asked.day().plusDays(withinDays));
        }
        return find(
                        "keyed.looseKey = :key and (" + other + ") and mergedInto is null and reckoned.claims > 0"
                                + time
                                + " order by keyed.looseKey desc, reckoned.lastDay desc, id desc",
                        values)
                .page(0, A_FEW)
                .list();
    }

    /** The running totals of an event that some other party than this one gives: what it may deny. */
    List<Dispute> totalsOf(Event event, String party) {
        return find(
                        "from Dispute d where d.event = ?1 and d.scope.metric is not null and d.scope.cumulation = ?2"
                                + " and d.scope.future = false and d.mergedInto is null and d.reckoned.claims > 0"
                                + " and exists (select m.id from DisputeClaim m where m.dispute = d"
                                + " and m.claim.figure.metric is not null and m.claim.source.party <> ?3)"
                                + " order by d.event.id, d.reckoned.firstDay, d.id",
                        event,
                        Cumulation.CUMULATIVE,
                        party)
                .page(0, CANDIDATES)
                .list();
    }

    /** Every dispute that was ever about an event. */
    List<Dispute> allOf(Event event) {
        return list("event = ?1 order by id", event);
    }

    @Nullable
    LocalDate firstDayOf(Event event) {
        return find(
                        "event = ?1 and mergedInto is null and reckoned.claims > 0 and reckoned.firstDay is not null"
                                + " order by event.id, reckoned.firstDay",
                        event)
                .firstResultOptional()
                .map(Dispute::firstDay)
                .orElse(null);
    }

    @Nullable
    LocalDate lastDayOf(Event event) {
        return find(
                        "event = ?1 and mergedInto is null and reckoned.claims > 0 and reckoned.lastDay is not null"
                                + " order by event.id desc, reckoned.lastDay desc",
                        event)
                .firstResultOptional()
                .map(Dispute::reckoned)
                .map(Reckoned::lastDay)
                .orElse(null);
    }

    /** Disputes whose keys were made by older rules. */
    List<Dispute> ofOlderRules(int most) {
        return find("keyed.placedByRules is null or keyed.placedByRules < ?1 order by id", DisputeScope.RULES)
                .page(0, most)
                .list();
    }
}
