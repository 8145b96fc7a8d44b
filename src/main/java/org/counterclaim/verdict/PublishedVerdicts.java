package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.jspecify.annotations.Nullable;

/** What the public may read. Whoever publishes goes through here and so never sees a draft. */
@ApplicationScoped
public class PublishedVerdicts {

    private final Verdicts verdicts;
    private final Freshness freshness;
    private final EvidenceArchive archive;
    private final EntityManager entityManager;

    PublishedVerdicts(Verdicts verdicts, Freshness freshness, EvidenceArchive archive, EntityManager entityManager) {
        this.verdicts = verdicts;
        this.freshness = freshness;
        this.archive = archive;
        this.entityManager = entityManager;
    }

    /** The version that stands, or that stood last before the verdict was withdrawn. */
    @Transactional
    public PublishedVerdict newest(String slug) {
        List<Verdict> versions = verdicts.publicVersionsOf(slug);
        if (versions.isEmpty()) {
            throw new NotFound("verdict", slug);
        }
        return shown(versions.get(versions.size() - 1), versions);
    }

    @Transactional
    public PublishedVerdict version(String slug, int number) {
        return verdicts.publicVersion(slug, number)
                .map(version -> shown(version, verdicts.publicVersionsOf(slug)))
                .orElseThrow(() -> new NotFound("version " + number + " of verdict", slug));
    }

    /** Why the version that stands may not be the last word any more, one for each kind of reason, the first first. */
    @Transactional
    public List<Aged> outdated(PublishedVerdict verdict) {
        Map<StaleCode, Aged> first = new EnumMap<>(StaleCode.class);
        freshness.of(List.of(verdicts.get(verdict.id()))).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Aged::since))
                .forEach(aged -> first.putIfAbsent(aged.code(), aged));
        return List.copyOf(first.values());
    }

    private PublishedVerdict shown(Verdict version, List<Verdict> versions) {
        return PublishedVerdict.of(version, archive.exhibits(version), versions);
    }

    /** What stands now, the newest first, as far as all words of the search occur in it. */
    @Transactional
    public PageOf<Headline> headlines(@Nullable String q, PageRequest request) {
        Listing<Verdict> listing = new Listing<>(
                        Verdict.class,
                        Verdict::id,
                        List.of(SortKey.instant("publishedAt", "e.publishedAt", Headline::publication)))
                .where("e.state = org.counterclaim.verdict.VerdictState.PUBLISHED");
        return Verdicts.containingAll(listing, q).page(entityManager, request).map(Headline::of);
    }

    /** A published verdict in a list. */
    public record Headline(
            String slug, int version, String question, Outcome outcome, String summary, Instant publishedAt) {

        static Headline of(Verdict verdict) {
            return new Headline(
                    Objects.requireNonNull(verdict.slug()),
                    verdict.number(),
                    verdict.question(),
                    Objects.requireNonNull(verdict.outcome()),
                    verdict.summary(),
                    publication(verdict));
        }

        static Instant publication(Verdict verdict) {
            return Objects.requireNonNull(verdict.publishedAt());
        }
    }
}
