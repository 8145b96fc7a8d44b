package org.counterclaim.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.counterclaim.claim.extract.CueClass;

/**
 * Finds the articles that tell that a source took its own word back without another in its place: "the ministry withdrew its
 * figure of 3,117". Such a sentence names what it takes back, so that it is on record as an appearance of that claim (domain
 * reference 5.3, REVISE).
 */
@ApplicationScoped
class TakenBack {

    /** The first is what is told; of an article that is fetched again and again there are many. */
    private static final int MOST = 200;

    private static final Pattern CUES =
            Pattern.compile("(?i)(withdr[ae]w|retract|recant|backtrack|(take|taking|took|walk)\\w* .*\\bback\\b).*");

    private final EntityManager database;

    TakenBack(EntityManager database) {
        this.database = database;
    }

    /** A claim, and the place that tells that its source took it back; {@code cue} is the word that says so. */
    record Place(long claim, long appearance, String cue, String title) {}

    record Row(Long claim, Long appearance, String chain, String title) {}

    /**
     * The first place since an instant for each claim that has one.
     *
     * @param sameWord by the id of each claim that may have been taken back, the claim whose word it is
     */
    List<Place> since(Instant instant, Map<Long, Long> sameWord) {
        List<Place> places = new ArrayList<>();
        for (Row row : sameWord.isEmpty() ? List.<Row>of() : revisions(instant, sameWord)) {
            JsonNode chain = CanonicalJson.read(row.chain());
            JsonNode cue = chain.path(chain.size() - 1).path("cue");
            String word = cue.path("text").asText();
            long claim = sameWord.getOrDefault(row.claim(), row.claim());
            boolean first = places.stream().noneMatch(place -> place.claim() == claim);
            if (first
                    && cue.path("class").asText().equals(CueClass.REVISE.name())
                    && CUES.matcher(word).matches()) {
                places.add(new Place(claim, row.appearance(), word, row.title()));
            }
        }
        return places;
    }

    private List<Row> revisions(Instant instant, Map<Long, Long> sameWord) {
        return database.createQuery(
                        "select new org.counterclaim.verdict.TakenBack$Row(a.claim.id, a.id, a.chain, a.article.title)"
                                + " from Appearance a where a.claim.id in :claims and a.recordedAt > :since"
                                + " and a.chain like :revises order by a.id",
                        Row.class)
                .setParameter("claims", sameWord.keySet())
                .setParameter("since", instant)
                .setParameter("revises", "%\"" + CueClass.REVISE + "\"%")
                .setMaxResults(MOST)
                .getResultList();
    }
}
