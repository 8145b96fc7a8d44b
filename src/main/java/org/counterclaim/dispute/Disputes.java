package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** All disputes. */
@ApplicationScoped
public class Disputes implements PanacheRepository<Dispute> {

    private static final int CANDIDATES = 300;

    public Dispute get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("dispute", id));
    }

    /** The dispute itself, or the one that it has gone into in the end. */
    Dispute standingFor(Dispute dispute) {
        Dispute home = dispute;
        for (Long next = home.mergedInto(); next != null; next = home.mergedInto()) {
            home = get(next);
        }
        return home;
    }

    /** The disputes that the claims of an article are in, in the order of their opening. */
    public List<Dispute> ofArticle(long articleId) {
        return list(
                "select distinct d from Appearance a join DisputeClaim m on m.claim = a.claim join m.dispute d"
                        + " where a.article.id = ?1 order by d.id",
                articleId);
    }

    /** What a claim may join: the disputes of its scope and time, the oldest first. */
    List<Dispute> ofScope(String key, @Nullable LocalDate day, int withinDays) {
        return near("scopeKey = ?1 and mergedInto is null and claims > 0 order by id", key, day, withinDays);
    }

    /** The disputes of a scope that have gone into others, the latest first. */
    List<Dispute> mergedOfScope(String key) {
        return find("scopeKey = ?1 and mergedInto is not null order by id desc", key)
                .page(0, CANDIDATES)
                .list();
    }

    /** The disputes of that scope whatever their event, the latest first. */
    List<Dispute> ofLooseScope(String looseKey, @Nullable LocalDate day, int withinDays) {
        return near("looseKey = ?1 and mergedInto is null and claims > 0 order by id desc", looseKey, day, withinDays);
    }

    /** The disputes about numbers of an event, the latest first. */
    List<Dispute> figuresOf(DisputeScope scope, @Nullable LocalDate day, int withinDays) {
        List<Dispute> found = find(
                        "scope.eventKind = ?1 and scope.eventPlace = ?2 and scope.metric is not null"
                                + " and mergedInto is null and claims > 0 order by id desc",
                        scope.eventKind(),
                        scope.eventPlace())
                .page(0, CANDIDATES)
                .list();
        return inTime(found, day, withinDays);
    }

    private List<Dispute> near(String query, String key, @Nullable LocalDate day, int withinDays) {
        return inTime(find(query, key).page(0, CANDIDATES).list(), day, withinDays);
    }

    private static List<Dispute> inTime(List<Dispute> found, @Nullable LocalDate day, int withinDays) {
        return found.stream()
                .filter(dispute -> isNear(dispute.firstDay(), dispute.lastDay(), day, withinDays))
                .toList();
    }

    /** A protest of next year in the same city is another event. */
    static boolean isNear(
            @Nullable LocalDate first, @Nullable LocalDate last, @Nullable LocalDate day, int withinDays) {
        return day == null
                || first == null
                || last == null
                || !(day.isBefore(first.minusDays(withinDays)) || day.isAfter(last.plusDays(withinDays)));
    }
}
