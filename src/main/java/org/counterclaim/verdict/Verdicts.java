package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.counterclaim.verdict.PublishedVerdicts.Headline;
import org.jspecify.annotations.Nullable;

/** All verdicts in all their versions. */
@ApplicationScoped
public class Verdicts implements PanacheRepository<Verdict> {

    /** An outcome is not told to those who could still review blind, not by a filter either. */
    private static final String NOT_BLIND = "(e.reviewMode <> org.counterclaim.verdict.ReviewMode.BLIND"
            + " or e.author = :reader or e.state not in (org.counterclaim.verdict.VerdictState.DRAFT,"
            + " org.counterclaim.verdict.VerdictState.SUBMITTED))";

    private final EntityManager entityManager;
    private final Clock clock;

    Verdicts(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    public Verdict get(long id) {
        Verdict verdict = findById(id);
        if (verdict == null) {
            throw new NotFound("verdict", id);
        }
        return verdict;
    }

    /** Waits until nobody else changes it, and keeps others waiting until the transaction ends. */
    Verdict getForUpdate(long id) {
        Verdict verdict = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (verdict == null) {
            throw new NotFound("verdict", id);
        }
        return verdict;
    }

    /** All versions of the verdict that one is a version of, oldest first; drafts of corrections included. */
    public List<Verdict> versionsOf(Verdict verdict) {
        String slug = verdict.slug();
        return slug == null ? List.of(verdict) : versionsOf(slug);
    }

    /** The versions of one verdict, oldest first; drafts of corrections included. */
    List<Verdict> versionsOf(String slug) {
        return list("slug = ?1 order by number, id", slug);
    }

    /** The versions that stand on some disputes. */
    List<Verdict> publishedOn(Collection<Long> disputes) {
        return list("disputeId in ?1 and state = ?2 order by id", disputes, VerdictState.PUBLISHED);
    }

    /** The verdicts on a dispute in all their versions, oldest first. */
    List<Verdict> onDispute(long disputeId) {
        return list("disputeId = ?1 order by id", disputeId);
    }

    /** Whether an actor may read more than what is public. */
    public static boolean mayReadDrafts(Actor actor) {
        return actor.is(Role.CHECKER);
    }

    /** What an actor may read, by filters; sorted by its publication, only what was published. */
    public PageOf<Verdict> page(Filter filter, Actor actor, PageRequest request) {
        Listing<Verdict> listing = new Listing<>(
                        Verdict.class,
                        Verdict::id,
                        List.of(
                                SortKey.instant("changedAt", "e.changedAt", Verdict::changedAt),
                                SortKey.instant("createdAt", "e.createdAt", Verdict::createdAt),
                                SortKey.text("question", "e.question", Verdict::question),
                                SortKey.instant("publishedAt", "e.publishedAt", Headline::publication)))
                .where("e.state in :visible", "visible", mayReadDrafts(actor) ? null : Set.of(VerdictState.PUBLISHED))
                .where("e.state = :state", "state", filter.state())
                .where("e.disputeId = :dispute", "dispute", filter.dispute())
                .where("e.outcome = :outcome", "outcome", filter.outcome())
                .where("e.author = :author", "author", filter.author())
                .where(NOT_BLIND, "reader", filter.outcome() == null ? null : actor.name());
        Boolean stale = filter.stale();
        if (stale != null) {
            listing.where((stale ? "" : "not ") + Freshness.STALE, "today", today());
        }
        if (request.sort() != null && request.sort().endsWith("publishedAt")) {
            listing.where("e.publishedAt is not null");
        }
        return containingAll(listing, filter.q()).page(entityManager, request);
    }

    /** Every word of a search has to occur, in whatever order. */
    static Listing<Verdict> containingAll(Listing<Verdict> listing, @Nullable String q) {
        String[] words =
                q == null ? new String[0] : q.strip().toLowerCase(Locale.ROOT).split("\\s+", 12);
        for (int i = 0; i < words.length; i++) {
            listing.containing("e.searchText", "word" + i, words[i]);
        }
        return listing;
    }

    /** Which verdicts are asked for; null is no condition. */
    public record Filter(
            @Nullable VerdictState state,
            @Nullable Long dispute,
            @Nullable Outcome outcome,
            @Nullable String author,
            @Nullable String q,
            @Nullable Boolean stale) {}
}
