package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.OnRecord;
import org.counterclaim.dispute.compare.Edits;
import org.counterclaim.dispute.compare.Quoted;
import org.jspecify.annotations.Nullable;

/** Tells what became of some claims in later forms of the articles that made them: one query where nothing did, else two. */
@ApplicationScoped
class ArticleEdits {

    /** Of a matter in which more was changed, the latest changes tell what stands. */
    private static final int MOST = 1000;

    private final EntityManager database;

    ArticleEdits(EntityManager database) {
        this.database = database;
    }

    /** One place in an article that says otherwise than before. */
    record Row(
            Long oldClaim,
            @Nullable Long newClaim,
            Long article,
            @Nullable String sentence) {}

    /** @param at what had been seen by an instant; null for now */
    Edits of(Set<Long> claims, @Nullable Instant at) {
        Instant until = OnRecord.by(at);
        List<Row> rows = claims.isEmpty() ? List.of() : changes(claims, until);
        if (rows.isEmpty()) {
            return Edits.NOTHING;
        }
        Set<Long> lost = rows.stream().map(Row::oldClaim).collect(Collectors.toCollection(HashSet::new));
        lost.removeAll(stillSaid(lost, until));
        List<Edits.Edit> changed = new ArrayList<>();
        Map<String, Quoted> withdrawn = new LinkedHashMap<>();
        for (Row row : rows) {
            String old = row.oldClaim().toString();
            if (row.newClaim() != null) {
                changed.add(new Edits.Edit(old, row.newClaim().toString()));
            }
            if (lost.contains(row.oldClaim()) && row.sentence() != null) {
                withdrawn.put(old, new Quoted(row.sentence(), row.article().toString(), 0));
            }
        }
        return new Edits(changed, withdrawn);
    }

    /** In the order in which they were seen. */
    private List<Row> changes(Set<Long> claims, Instant until) {
        List<Row> latest = new ArrayList<>(database.createQuery(
                        "select new org.counterclaim.dispute.ArticleEdits$Row(c.oldClaimId, c.newClaimId,"
                                + " c.article.id, c.sentenceBefore) from ArticleChange c"
                                + " where c.oldClaimId in :claims and c.at <= :until order by c.at desc, c.id desc",
                        Row.class)
                .setParameter("claims", claims)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultList());
        Collections.reverse(latest);
        return latest;
    }

    private List<Long> stillSaid(Set<Long> claims, Instant until) {
        return database.createQuery(
                        "select distinct a.claim.id from Appearance a join a.snapshot p where a.claim.id in :claims"
                                + " and a.recordedAt <= :until and p.number = (select max(q.number) from Snapshot q"
                                + " where q.article = a.article and q.capturedAt <= :until)",
                        Long.class)
                .setParameter("claims", claims)
                .setParameter("until", until)
                .getResultList();
    }
}
