package org.counterclaim.verdict;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One public version as it was published: all that the public page and its markup are made of, and nothing that can
 * still change except what became of the version afterwards.
 *
 * @param exhibits the evidence as readers may see it, with what became of the copies
 * @param withoutEvidenceBecause why there is no evidence; null where there is some
 * @param firstPublishedAt when the first version was published
 * @param retirement when and why it was withdrawn; null while it was not
 * @param scale what words the ratings
 * @param versions all public versions, the newest first
 */
public record PublishedVerdict(
        long id,
        String slug,
        int version,
        VerdictState state,
        Outcome outcome,
        String summary,
        String wording,
        List<Rating> ratings,
        List<Exhibit> exhibits,
        Diligence diligence,
        @Nullable String withoutEvidenceBecause,
        Basis basis,
        Instant publishedAt,
        Instant firstPublishedAt,
        @Nullable Retirement retirement,
        Scale scale,
        List<Version> versions) {

    public PublishedVerdict {
        ratings = List.copyOf(ratings);
        exhibits = List.copyOf(exhibits);
        versions = List.copyOf(versions);
    }

    /** One line of the public history. */
    public record Version(
            int number,
            VerdictState state,
            Instant publishedAt,
            @Nullable Correction correction) {}

    /** A withdrawal, for readers. */
    public record Retirement(Instant at, String because) {}

    static PublishedVerdict of(Verdict verdict, List<Exhibit> evidence, List<Verdict> publicVersions) {
        Content content = verdict.content();
        List<Version> versions = publicVersions.stream()
                .sorted((a, b) -> Integer.compare(b.number(), a.number()))
                .map(version ->
                        new Version(version.number(), version.state(), published(version), version.correction()))
                .toList();
        String withdrawn = verdict.withdrawnBecause();
        return new PublishedVerdict(
                verdict.id(),
                Objects.requireNonNull(verdict.slug()),
                verdict.number(),
                verdict.state(),
                Objects.requireNonNull(content.outcome()),
                content.summary(),
                content.wording(),
                content.ratings(),
                evidence.stream().map(Exhibit::forReaders).toList(),
                content.diligence(),
                verdict.withoutEvidenceBecause(),
                Objects.requireNonNull(verdict.basis()),
                published(verdict),
                versions.get(versions.size() - 1).publishedAt(),
                withdrawn == null ? null : new Retirement(verdict.changedAt(), withdrawn),
                verdict.wordedIn(),
                versions);
    }

    private static Instant published(Verdict verdict) {
        return Objects.requireNonNull(verdict.publishedAt());
    }

    /** The version that readers get at the address without a number. */
    public Version newest() {
        return versions.get(0);
    }

    public boolean isNewest() {
        return newest().number() == version;
    }

    public List<Evidence> evidence() {
        return exhibits.stream().map(Exhibit::evidence).toList();
    }

    /** Whether the verdict does not stand any more in any version. */
    public boolean isWithdrawn() {
        return state == VerdictState.WITHDRAWN || newest().state() == VerdictState.WITHDRAWN;
    }

    /** The evidence for, against and around; only the stances that occur. */
    public Map<Stance, List<Exhibit>> evidenceByStance() {
        return exhibits.stream()
                .collect(Collectors.groupingBy(
                        exhibit -> exhibit.evidence().stance(),
                        () -> new EnumMap<>(Stance.class),
                        Collectors.toList()));
    }

    /** The rating of a position; null where it has none. */
    public @Nullable Rating ratingOf(Basis.Position position) {
        return ratings.stream()
                .filter(rating -> rating.claimId() == position.claimId())
                .findFirst()
                .orElse(null);
    }
}
