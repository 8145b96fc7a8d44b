package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.OnRecord;
import org.counterclaim.claim.anchor.Sentences;
import org.counterclaim.dispute.compare.Finding;
import org.counterclaim.dispute.compare.Quoted;
import org.counterclaim.dispute.compare.ReasonCode;
import org.jspecify.annotations.Nullable;

/** Completes the quotes of findings to the sentences that they stand in, from the texts of their articles. */
@ApplicationScoped
class QuotedSentences {

    private static final int MOST_TEXTS = 100;

    private final EntityManager database;

    QuotedSentences(EntityManager database) {
        this.database = database;
    }

    record Text(Long articleId, String text) {}

    /** @param at reads the texts of then; null for the latest */
    List<Finding> whole(List<Finding> findings, @Nullable Instant at) {
        List<Long> articles = findings.stream()
                .filter(finding -> finding.code() != ReasonCode.VANISHED)
                .flatMap(finding -> finding.sentences().stream())
                .map(quoted -> Long.valueOf(quoted.article()))
                .distinct()
                .toList();
        if (articles.isEmpty()) {
            return findings;
        }
        Map<String, String> texts = textsOf(articles, OnRecord.by(at));
        // what vanished is quoted whole, and its place in the present text holds something else
        return findings.stream()
                .map(finding -> finding.code() == ReasonCode.VANISHED
                        ? finding
                        : finding.quoting(finding.sentences().stream()
                                .map(quoted -> whole(quoted, texts.get(quoted.article())))
                                .toList()))
                .toList();
    }

    private Map<String, String> textsOf(List<Long> articles, Instant by) {
        return database.createQuery(
                        "select new org.counterclaim.dispute.QuotedSentences$Text(p.article.id, p.text) from Snapshot p"
                                + " where p.article.id in :articles and p.number ="
                                + " (select max(q.number) from Snapshot q where q.article = p.article"
                                + " and q.capturedAt <= :by)"
                                + " order by p.article.id desc",
                        Text.class)
                .setParameter("articles", articles)
                .setParameter("by", by)
                .setMaxResults(MOST_TEXTS)
                .getResultStream()
                .collect(Collectors.toMap(text -> text.articleId().toString(), Text::text));
    }

    private static Quoted whole(Quoted quoted, @Nullable String text) {
        if (text == null || quoted.position() >= text.codePointCount(0, text.length())) {
            return quoted;
        }
        int at = text.offsetByCodePoints(0, quoted.position());
        return quoted.saying(Sentences.around(text, new Span(at, at + 1)));
    }
}
