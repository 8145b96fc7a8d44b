package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.ChangeKind;
import org.counterclaim.verdict.Staleness.Changed;
import org.jspecify.annotations.Nullable;

/** Tells what became of the articles that a verdict quotes its claims from. */
@ApplicationScoped
class QuotedArticles {

    /** Of articles that change more often than this, the latest changes tell what there is to tell. */
    private static final int MOST = 500;

    private final EntityManager database;
    private final Appearances appearances;

    QuotedArticles(EntityManager database, Appearances appearances) {
        this.database = database;
        this.appearances = appearances;
    }

    /** One thing that an article says otherwise than before. */
    record Row(
            Long id,
            ChangeKind kind,
            Long article,
            String title,
            @Nullable Long claim,
            @Nullable String figureBefore,
            @Nullable String figureAfter,
            @Nullable String sentenceBefore,
            @Nullable String sentenceAfter) {

        String told() {
            String before = figureBefore == null ? sentenceBefore : figureBefore;
            String after = figureAfter == null ? sentenceAfter : figureAfter;
            return after == null
                    ? named() + " does not say \"" + before + "\" any more."
                    : named() + " now says \"" + after + "\" where it said \"" + before + "\".";
        }

        String named() {
            return "The quoted article \"" + title + "\"";
        }
    }

    /** The changes since an instant, oldest first, of the article in which each claim appeared first: it is the one quoted. */
    List<Changed> changesOf(Collection<Long> claims, Instant since) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> quoted = appearances.firstOf(claims).stream()
                .collect(Collectors.toMap(
                        first -> first.claim().id(), first -> first.article().id()));
        List<Row> rows = quoted.isEmpty() ? List.of() : changes(Set.copyOf(quoted.values()), since);
        Stream<Changed> said = rows.stream()
                .filter(row -> row.claim() != null && row.article().equals(quoted.get(row.claim())))
                .map(row -> new Changed(row.claim(), row.id(), row.told()));
        return Stream.concat(said, gone(rows, quoted)).toList();
    }

    private List<Row> changes(Set<Long> articles, Instant since) {
        List<Row> rows = new ArrayList<>(database.createQuery(
                        "select new org.counterclaim.verdict.QuotedArticles$Row(c.id, c.kind, c.article.id,"
                                + " c.article.title, c.oldClaimId, c.figureBefore, c.figureAfter, c.sentenceBefore,"
                                + " c.sentenceAfter) from ArticleChange c where c.article.id in :articles"
                                + " and c.at > :since and c.kind <> :appeared order by c.id desc",
                        Row.class)
                .setParameter("articles", articles)
                .setParameter("since", since)
                .setParameter("appeared", ChangeKind.APPEARED)
                .setMaxResults(MOST)
                .getResultList());
        Collections.reverse(rows);
        return rows;
    }

    /** A page that came back is there again. */
    private static Stream<Changed> gone(List<Row> rows, Map<Long, Long> quoted) {
        Map<Long, Row> latest = new HashMap<>();
        rows.stream()
                .filter(row -> row.kind() == ChangeKind.GONE || row.kind() == ChangeKind.RETURNED)
                .forEach(row -> latest.put(row.article(), row));
        return quoted.entrySet().stream()
                .flatMap(claim -> Stream.ofNullable(latest.get(claim.getValue()))
                        .filter(row -> row.kind() == ChangeKind.GONE)
                        .map(row -> new Changed(
                                claim.getKey(), row.id(), row.named() + " is not at its address any more.")));
    }
}
