package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterclaim.claim.OnRecord;
import org.counterclaim.dispute.compare.Finding;
import org.counterclaim.dispute.compare.Quoted;
import org.jspecify.annotations.Nullable;

/** Completes the quotes of findings to the sentences that they stand in, from the texts of their articles. */
@ApplicationScoped
class Sentences {

    /** What a sentence may have before and after the number, in UTF-16 units. */
    private static final int REACH = 400;

    private static final int MOST_TEXTS = 100;

    private final EntityManager database;

    Sentences(EntityManager database) {
        this.database = database;
    }

    record Text(Long articleId, String text) {}

    /** @param at reads the texts of then; null for the latest */
    List<Finding> whole(List<Finding> findings, @Nullable Instant at) {
        List<Long> articles = findings.stream()
                .flatMap(finding -> finding.sentences().stream())
                .map(quoted -> Long.valueOf(quoted.article()))
                .distinct()
                .toList();
        if (articles.isEmpty()) {
            return findings;
        }
        Map<String, String> texts = textsOf(articles, OnRecord.by(at));
        return findings.stream()
                .map(finding -> finding.quoting(finding.sentences().stream()
                        .map(quoted -> whole(quoted, texts.get(quoted.article())))
                        .toList()))
                .toList();
    }

    private Map<String, String> textsOf(List<Long> articles, Instant by) {
        return database.createQuery(
                        "select new org.counterclaim.dispute.Sentences$Text(p.article.id, p.text) from Snapshot p"
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
        return quoted.saying(around(text, text.offsetByCodePoints(0, quoted.position())));
    }

    static String around(String text, int at) {
        int from = Math.max(text.lastIndexOf('\n', at) + 1, at - REACH);
        int paragraphEnd = text.indexOf('\n', at);
        int to = Math.min(paragraphEnd < 0 ? text.length() : paragraphEnd, at + REACH);
        String window = text.substring(from, to);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(window);
        int next = sentences.following(Math.min(at - from, window.length() - 1));
        int end = next == BreakIterator.DONE ? window.length() : next;
        int start = sentences.previous();
        return window.substring(start == BreakIterator.DONE ? 0 : start, end).strip();
    }
}
