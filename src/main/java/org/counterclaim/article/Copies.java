package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.article.page.PageReader;
import org.counterclaim.article.page.Shingles;

/**
 * Finds the articles that carry one text. Candidates are looked up by an index whose lists are bounded; a text that is
 * alike joins all it is alike to, so that the groups do not hang on the order in which articles arrive.
 */
@ApplicationScoped
public class Copies {

    /** How many copies of an article are shown at most. */
    public static final int MOST_SHOWN = 50;

    /** So many snapshots are kept under one band: of a text that everybody carries, some are enough to find the rest. */
    private static final int MOST_IN_A_BAND = 20;

    private static final int MOST_COMPARED = 12;

    /** So many copies of one text are looked at, so that others get their turn. */
    private static final int MOST_OF_A_TEXT = 3;

    private final EntityManager entityManager;

    Copies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The other articles that carry the text of one of its snapshots, at most {@value #MOST_SHOWN}. */
    public List<Long> of(Article article) {
        return entityManager
                .createQuery(
                        "select distinct other.articleId from CarriedText own, CarriedText other"
                                + " where own.articleId = :article and other.textId = own.textId"
                                + " and other.articleId <> :article order by other.articleId",
                        Long.class)
                .setParameter("article", article.id())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** Tells which text a new snapshot carries; a snapshot that is too short to tell carries none. */
    void place(Snapshot snapshot, Shingles shingles) {
        List<Long> bands = shingles.bands();
        if (bands.isEmpty()) {
            return;
        }
        entityManager.flush();
        List<Found> found = inBands(bands);
        TreeSet<Long> texts = new TreeSet<>(sameTexts(snapshot, shingles, found));
        long text = texts.isEmpty() ? snapshot.id() : texts.first();
        entityManager.persist(new CarriedText(snapshot, text));
        // it is alike to two texts that were not seen to be one before
        texts.remove(text);
        if (!texts.isEmpty()) {
            entityManager
                    .createQuery("update CarriedText set textId = :one where textId in :others")
                    .setParameter("one", text)
                    .setParameter("others", texts)
                    .executeUpdate();
        }
        enter(snapshot, bands, found);
    }

    private record Found(long band, long snapshot, long text) {}

    private List<Found> inBands(List<Long> bands) {
        List<?> rows = entityManager
                .createNativeQuery("select b.band, b.snapshot_id, c.text_id from text_bands b"
                        + " join carried_texts c on c.snapshot_id = b.snapshot_id where b.band in (:bands)")
                .setParameter("bands", bands)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Found(number(row[0]), number(row[1]), number(row[2])))
                .toList();
    }

    /** The texts that it is alike to; of each text those are read first that share the most bands. */
    private Collection<Long> sameTexts(Snapshot snapshot, Shingles shingles, List<Found> found) {
        Map<Long, Long> shared = found.stream().collect(Collectors.groupingBy(Found::snapshot, Collectors.counting()));
        Map<Long, Long> textOf = found.stream().collect(Collectors.toMap(Found::snapshot, Found::text, (a, same) -> a));
        Map<Long, Integer> taken = new HashMap<>();
        List<Long> candidates = shared.keySet().stream()
                .filter(id -> id != snapshot.id())
                .sorted(Comparator.<Long, Long>comparing(id -> -shared.getOrDefault(id, 0L))
                        .thenComparing(id -> id))
                .filter(id -> taken.merge(textOf.getOrDefault(id, id), 1, Integer::sum) <= MOST_OF_A_TEXT)
                .limit(MOST_COMPARED)
                .toList();
        Map<Long, String> written = textsOf(candidates);
        TreeSet<Long> alike = new TreeSet<>();
        for (Long candidate : candidates) {
            Long text = textOf.get(candidate);
            if (text != null && !alike.contains(text)) {
                Shingles other = Shingles.of(PageReader.read(written.getOrDefault(candidate, "")));
                if (shingles.isOneTextWith(other)) {
                    alike.add(text);
                }
            }
        }
        return alike;
    }

    private Map<Long, String> textsOf(List<Long> snapshots) {
        if (snapshots.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select s.id, s.text from Snapshot s where s.id in :snapshots", Object[].class)
                .setParameter("snapshots", snapshots)
                .getResultStream()
                .collect(Collectors.toMap(row -> number(row[0]), row -> (String) row[1]));
    }

    private void enter(Snapshot snapshot, List<Long> bands, List<Found> found) {
        Map<Long, Integer> full = new HashMap<>();
        found.forEach(one -> full.merge(one.band(), 1, Integer::sum));
        List<Long> open = bands.stream()
                .distinct()
                .filter(band -> full.getOrDefault(band, 0) < MOST_IN_A_BAND)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        // one statement for all: a band is nothing but a key
        List<String> rows = new ArrayList<>();
        Map<String, Long> values = new LinkedHashMap<>();
        for (int i = 0; i < open.size(); i++) {
            rows.add("(:band" + i + ", :snapshot)");
            values.put("band" + i, open.get(i));
        }
        var insert = entityManager
                .createNativeQuery("insert into text_bands (band, snapshot_id) values " + String.join(", ", rows))
                .setParameter("snapshot", snapshot.id());
        values.forEach(insert::setParameter);
        insert.executeUpdate();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
