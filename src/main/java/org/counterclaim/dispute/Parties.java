package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.OnRecord;
import org.counterclaim.claim.Source;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * The side that a claim belongs to. That of its source; but who is known by an article alone, an outlet in its own voice
 * or somebody whom it does not name, is one and the same in all copies of one text.
 */
@ApplicationScoped
class Parties {

    private final EntityManager entityManager;

    Parties(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The party of each claim by the claim's id: a few queries, none where every source has a name.
     *
     * @param at by the copies that were on record then; null for now
     */
    Map<Long, String> of(Collection<Claim> claims, @Nullable Instant at) {
        Map<Long, String> parties = new HashMap<>();
        claims.forEach(claim -> parties.put(claim.id(), claim.source().party()));
        List<Claim> ofTheirText = claims.stream()
                .filter(claim -> isOutlet(claim.source()) || isUnnamed(claim.source()))
                .toList();
        if (!ofTheirText.isEmpty()) {
            Map<Long, Set<Long>> textsOf = textsOf(ofTheirText, at);
            Map<Long, Text> texts = carriedByMany(
                    textsOf.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), OnRecord.by(at));
            ofTheirText.forEach(claim -> textsOf.getOrDefault(claim.id(), Set.of()).stream()
                    .flatMap(id -> Optional.ofNullable(texts.get(id)).stream())
                    .min(Text.OWNED_FIRST)
                    .ifPresent(text -> parties.put(claim.id(), party(claim.source(), text))));
        }
        return parties;
    }

    private static String party(Source source, Text text) {
        if (isOutlet(source)) {
            return text.owner() == null ? source.party() : text.owner();
        }
        return "text " + text.id() + ": " + source.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isOutlet(Source source) {
        return source.type() == SourceType.OUTLET_ITSELF;
    }

    /** Known within one article only. */
    private static boolean isUnnamed(Source source) {
        return source.anonymity() != Anonymity.NAMED && !source.partyName().equals(source.party());
    }

    private Map<Long, Set<Long>> textsOf(List<Claim> claims, @Nullable Instant at) {
        return OnRecord.at(at).stream()
                .flatMap(how -> entityManager
                        .createQuery(
                                "select distinct " + how.claim() + ".id, t.textId from Appearance a"
                                        + " join CarriedText t on t.snapshotId = a.snapshot.id where " + how.ofClaims(),
                                Object[].class)
                        .setParameter("claims", claims.stream().map(Claim::id).toList())
                        .setParameter("by", OnRecord.by(at))
                        .getResultStream())
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    private Map<Long, Text> carriedByMany(Set<Long> texts, Instant by) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select new org.counterclaim.dispute.Parties$Text(t.textId, min(r.carrier), min(o.name))"
                                + " from CarriedText t join Snapshot p on p.id = t.snapshotId"
                                + " join p.article r left join r.outlet o"
                                + " where t.textId in :texts and p.capturedAt <= :by group by t.textId having count(distinct t.articleId) > 1",
                        Text.class)
                .setParameter("texts", texts)
                .setParameter("by", by)
                .getResultStream()
                .collect(Collectors.toMap(Text::id, text -> text));
    }

    /**
     * A text that several articles carry.
     *
     * @param agency whose it is by the word of one of them
     * @param outlet the first by name of those that carry it
     */
    record Text(Long id, @Nullable String agency, @Nullable String outlet) {

        static final Comparator<Text> OWNED_FIRST =
                Comparator.comparing((Text text) -> text.agency() == null).thenComparing(Text::id);

        /** Nobody knows who wrote it where no agency is named: the first outlet by name stands for all. */
        @Nullable
        String owner() {
            return agency == null ? outlet : agency;
        }
    }
}
