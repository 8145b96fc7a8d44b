package org.counterclaim.dispute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.LinkView;
import org.counterclaim.claim.OnRecord;
import org.counterclaim.claim.anchor.Sentences;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.QuoteType;
import org.counterclaim.dispute.compare.Telling;
import org.jspecify.annotations.Nullable;

/** Reads from the appearances of claims who printed them and whom the texts cite for them: two queries for all claims. */
@ApplicationScoped
class Tellings {

    /** What appears more often than this has been passed round enough to tell by the first ones. */
    private static final int MOST = 5000;

    private static final int MOST_READ = 50;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    Tellings(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** An appearance with what tells its origin. */
    record Row(
            Long appearance,
            Long claim,
            Long article,
            Long snapshot,
            @Nullable Long text,
            @Nullable String outlet,
            @Nullable String agency,
            String chain,
            QuoteType quoteType,
            int start,
            int end,
            String prefix,
            String quote,
            String suffix) {}

    /**
     * The oldest first, at most {@value #MOST}.
     *
     * @param parties of each claim by its id
     * @param at by what was on record then; null for now
     * @param inFull articles of which whole sentences are wanted; of the others the claim with a few words around it
     */
    List<Telling> of(Map<Long, String> parties, Set<Long> inFull, @Nullable Instant at) {
        if (parties.isEmpty()) {
            return List.of();
        }
        List<Row> rows = OnRecord.at(at).stream()
                .flatMap(how -> rows(how, parties.keySet(), OnRecord.by(at)).stream())
                .sorted(Comparator.comparing(Row::appearance))
                .limit(MOST)
                .toList();
        Map<Long, String> texts = textsOf(rows.stream()
                .filter(row -> inFull.contains(row.article()))
                .map(Row::snapshot)
                .distinct()
                .limit(MOST_READ)
                .toList());
        return rows.stream()
                .map(row -> telling(row, Objects.requireNonNull(parties.get(row.claim())), texts.get(row.snapshot())))
                .toList();
    }

    private List<Row> rows(OnRecord how, Set<Long> claims, Instant by) {
        return entityManager
                .createQuery(
                        "select new org.counterclaim.dispute.Tellings$Row(a.id, " + how.claim()
                                + ".id, r.id, a.snapshot.id, t.textId, o.name, r.carrier, a.chain, a.quoteType,"
                                + " a.startsAt, a.endsAt, a.quotePrefix, a.quote, a.quoteSuffix)"
                                + " from Appearance a join a.article r"
                                + " left join r.outlet o left join CarriedText t on t.snapshotId = a.snapshot.id"
                                + " where " + how.ofClaims() + " order by a.id",
                        Row.class)
                .setParameter("claims", claims)
                .setParameter("by", by)
                .setMaxResults(MOST)
                .getResultList();
    }

    private Map<Long, String> textsOf(List<Long> snapshots) {
        if (snapshots.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select s.id, s.text from Snapshot s where s.id in :snapshots and s.redactedAt is null",
                        Object[].class)
                .setParameter("snapshots", snapshots)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private Telling telling(Row row, String party, @Nullable String text) {
        List<LinkView> links = links(row.chain());
        String article = "Article " + row.article();
        String outlet = Objects.requireNonNullElse(row.outlet(), Objects.requireNonNullElse(row.agency(), article));
        return new Telling(
                String.valueOf(row.claim()),
                row.article(),
                row.text() == null ? article : "text " + row.text(),
                outlet,
                row.agency(),
                path(row.article(), party, links),
                row.quoteType() == QuoteType.DIRECT,
                text == null
                        ? (row.prefix() + row.quote() + row.suffix()).strip()
                        : Sentences.around(text, new CodePoints(text).toUnits(stretch(row, links))));
    }

    /** From the first who is cited to the end of the claim, or the other way round. */
    private static Span stretch(Row row, List<LinkView> links) {
        Span stretch = new Span(row.start(), row.end());
        for (LinkView link : links) {
            if (link.source() != null) {
                stretch = stretch.union(
                        new Span(link.source().start(), link.source().end()));
            }
        }
        return stretch;
    }

    /** @param party of the one whose claim it is, the last of the path */
    private static List<Telling.Cited> path(long article, String party, List<LinkView> links) {
        List<Telling.Cited> path = new ArrayList<>();
        for (LinkView link : links) {
            boolean last = path.size() == links.size() - 1;
            LinkView.SourceView source = link.source();
            boolean named = source != null && source.anonymity() == Anonymity.NAMED;
            LinkView.CueView cue = link.cue();
            path.add(new Telling.Cited(
                    last ? party : party(source, article),
                    named,
                    cue == null ? null : cue.cueClass(),
                    cue == null ? null : cue.text()));
        }
        return path;
    }

    /** Somebody unnamed is a party of their own in each article. */
    private static String party(LinkView.@Nullable SourceView source, long article) {
        if (source == null) {
            return "article " + article + ": unattributed";
        }
        return source.anonymity() == Anonymity.NAMED ? source.party() : "article " + article + ": " + source.resolved();
    }

    private List<LinkView> links(String chain) {
        try {
            return Arrays.asList(json.readValue(chain, LinkView[].class));
        } catch (JsonProcessingException notAsRecorded) {
            throw new IllegalStateException("A chain on record cannot be read: " + chain, notAsRecorded);
        }
    }
}
