package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.platform.Sha256;
import org.hibernate.query.NativeQuery;

/**
 * The index by which claims are found that say nearly the same: their content words, apart by bucket (what may be about
 * one matter at all) and day. A look-up is one statement that reads a bounded piece of the index for each word, however
 * many claims there are.
 */
@ApplicationScoped
class ClaimWords {

    /** The longest words of a sentence tell most; two that say nearly the same share some of so many. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_FOR_A_WORD = 100;
    private static final int MOST_FOUND = 60;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_BUCKET = 40;

    /** Of two words the same one comes first for every claim, so that what is looked up was filed as well. */
    private static final Comparator<String> TELLING =
            Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final EntityManager entityManager;

    ClaimWords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A claim that shares words, and the day that it speaks of. */
    record Near(long claimId, LocalDate day, int shared) {}

    void file(long claimId, Bucket bucket) {
        List<String> filed = telling(bucket.words(), Integer.MAX_VALUE);
        if (filed.isEmpty()) {
            return;
        }
        String rows = IntStream.range(0, filed.size())
                .mapToObj(i -> "(:bucket, :word" + i + ", :day, :claim)")
                .collect(Collectors.joining(", "));
        Query insert = entityManager.createNativeQuery(
                "insert into claim_words (bucket, word, on_day, claim_id) values " + rows);
        withWords(insert, bucket.name(), filed)
                .setParameter("day", Date.valueOf(bucket.day()))
                .setParameter("claim", claimId)
                .executeUpdate();
    }

    void remove(long claimId) {
        entityManager
                .createNativeQuery("delete from claim_words where claim_id = :claim")
                .setParameter("claim", claimId)
                .executeUpdate();
    }

    /**
     * The claims under a word in untouched disputes of an event that the machine put there, the latest first.
     *
     * @param bucket that of the event's place; the index is read for its days alone
     */
    List<Long> inEvent(String bucket, String word, Event event, LocalDate first, LocalDate last, int most) {
        Query query = entityManager.createNativeQuery(
                "select w.claim_id from claim_words w join dispute_claims m on m.claim_id = w.claim_id"
                        + " join disputes d on d.id = m.dispute_id"
                        + " where w.bucket = :bucket and w.word = :word0 and w.on_day between :first and :last"
                        + " and d.event_id = :event and d.revision = 0 and m.joined_by = 'RULE'"
                        + " order by w.on_day desc, w.claim_id fetch first " + most + " rows only",
                Long.class);
        List<?> found = withWords(query, bucket, List.of(word))
                .setParameter("first", Date.valueOf(first))
                .setParameter("last", Date.valueOf(last))
                .setParameter("event", event.id())
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The claims of a bucket and time that share words with a sentence, those that share most first. */
    List<Near> near(String bucket, Collection<String> words, LocalDate day, int withinDays) {
        List<String> probed = telling(words, MOST_WORDS);
        if (probed.isEmpty()) {
            return List.of();
        }
        String probes = IntStream.range(0, probed.size())
                .mapToObj(i -> probe(i, "on_day >= :day and on_day <= :last", "asc") + " union all "
                        + probe(i, "on_day < :day and on_day >= :first", "desc"))
                .collect(Collectors.joining(" union all "));
        Query lookUp = entityManager.createNativeQuery(probes, Object[].class);
        // it reads nothing that an entity keeps, so that what is pending may stay so
        lookUp.unwrap(NativeQuery.class).addSynchronizedQuerySpace("claim_words");
        Query query = withWords(lookUp, bucket, probed)
                .setParameter("day", Date.valueOf(day))
                .setParameter("first", Date.valueOf(day.minusDays(withinDays)))
                .setParameter("last", Date.valueOf(day.plusDays(withinDays)));
        Map<Long, Near> found = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            long claim = ((Number) cells[0]).longValue();
            LocalDate on = cells[1] instanceof Date date ? date.toLocalDate() : (LocalDate) cells[1];
            found.merge(claim, new Near(claim, on, 1), (a, b) -> new Near(claim, on, a.shared() + b.shared()));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Near::shared).reversed().thenComparing(Near::claimId))
                .limit(MOST_FOUND)
                .toList();
    }

    /** Ordered by the index as a whole, which is how both databases see that they can stop after so many rows. */
    private static String probe(int word, String time, String order) {
        String sorted = "bucket %1$s, word %1$s, on_day %1$s, claim_id %1$s".formatted(order);
        return "(select claim_id, on_day from claim_words where bucket = :bucket and word = :word" + word + " and "
                + time + " order by " + sorted + " fetch first " + MOST_FOR_A_WORD + " rows only)";
    }

    private static Query withWords(Query query, String bucket, List<String> words) {
        query.setParameter("bucket", Sha256.of(bucket).substring(0, LONGEST_BUCKET));
        IntStream.range(0, words.size()).forEach(i -> query.setParameter("word" + i, words.get(i)));
        return query;
    }

    private static List<String> telling(Collection<String> words, int most) {
        Set<String> cut = words.stream()
                .map(word -> word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD))
                .collect(Collectors.toSet());
        return cut.stream().sorted(TELLING).limit(most).toList();
    }
}
