package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** How many versions of a verdict, or verdicts on a dispute, are listed: the latest. */
    static final int MOST = 500;

    private static final Set<VerdictState> PUBLIC = Arrays.stream(VerdictState.values())
            .filter(VerdictState::isPublic)
            .collect(Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet));

    private static final Set<VerdictState> LIVING =
            Set.of(VerdictState.DRAFT, VerdictState.SUBMITTED, VerdictState.APPROVED, VerdictState.PUBLISHED);

    private static final int MOST_BESIDE = 20;

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

    /** The versions of the verdict that one is a version of, oldest first; drafts of corrections included. */
    public List<Verdict> versionsOf(Verdict verdict) {
        String slug = verdict.slug();
        return slug == null ? List.of(verdict) : versionsOf(slug);
    }

    private List<Verdict> versionsOf(String slug) {
        return oldestFirst(find("slug = ?1 order by number desc, id desc", slug));
    }

    /** The versions of one verdict that readers may see, oldest first. */
    List<Verdict> publicVersionsOf(String slug) {
        return oldestFirst(find("slug = ?1 and state in ?2 order by number desc, id desc", slug, PUBLIC));
    }

    /** One of those, however many there are. */
    Optional<Verdict> publicVersion(String slug, int number) {
        return find("slug = ?1 and state in ?2 and number = ?3", slug, PUBLIC, number)
                .firstResultOptional();
    }

    /** Whether somebody is the author of some version of the verdict that one is a version of. */
    boolean hasWritten(String author, Verdict version) {
        String slug = version.slug();
        return version.author().equals(author)
                || (slug != null && count("slug = ?1 and author = ?2", slug, author) > 0);
    }

    /** The first that stands on some disputes and was published at an instant or later. */
    Optional<Verdict> publishedSince(Collection<Long> disputes, Instant since) {
        return find(
                        "disputeId in ?1 and state = ?2 and publishedAt >= ?3 order by id",
                        disputes,
                        VerdictState.PUBLISHED,
                        since)
                .firstResultOptional();
    }

    /** The versions that stand on some disputes. */
    List<Verdict> publishedOn(Collection<Long> disputes) {
        return list("disputeId in ?1 and state = ?2 order by id", disputes, VerdictState.PUBLISHED);
    }

    /** The other verdicts on some disputes that live, those that stand first and the latest first, at most {@value #MOST_BESIDE}. */
    List<Beside> beside(Verdict verdict, Collection<Long> disputes) {
        // never null: a slug that is not there is no other verdict's
        String own = verdict.slug() == null ? "" : verdict.slug();
        return entityManager
                .createQuery(
                        "select new org.counterclaim.verdict.Beside(e.id, e.slug, e.number, e.state, e.author)"
                                + " from Verdict e where e.disputeId in :disputes and e.state in :living"
                                + " and e.discarded.at is null and e.id <> :id and (e.slug is null or e.slug <> :own)"
                                + " order by case when e.state = :stands then 0 else 1 end, e.id desc",
                        Beside.class)
                .setParameter("disputes", disputes)
                .setParameter("living", LIVING)
                .setParameter("id", verdict.id())
                .setParameter("own", own)
                .setParameter("stands", VerdictState.PUBLISHED)
                .setMaxResults(MOST_BESIDE)
                .getResultList();
    }

    /** The verdicts on a dispute in their versions as far as an actor may know of them, oldest first; discarded drafts too. */
    List<Verdict> onDispute(long disputeId, Actor reader) {
        return oldestFirst(find(
                "disputeId = ?1 and state in ?2 order by id desc",
                disputeId,
                mayReadDrafts(reader) ? EnumSet.allOf(VerdictState.class) : PUBLIC));
    }

    private static List<Verdict> oldestFirst(PanacheQuery<Verdict> latestFirst) {
        List<Verdict> verdicts = new ArrayList<>(latestFirst.page(0, MOST).list());
        Collections.reverse(verdicts);
        return verdicts;
    }

    /** Whether an actor may read more than what is public. */
    public static boolean mayReadDrafts(Actor actor) {
        return actor.is(Role.CHECKER);
    }

    /**
     * What an actor may read, by filters; sorted by its publication, only what was published. Discarded drafts are told
     * only to those who ask for them.
     */
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
                .where(
                        Boolean.TRUE.equals(filter.discarded())
                                ? "e.discarded.at is not null"
                                : "e.discarded.at is null")
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
            @Nullable Boolean stale,
            @Nullable Boolean discarded) {}
}
