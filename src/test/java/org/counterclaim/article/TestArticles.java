package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** Puts articles on file for tests that start behind the fetching and parsing. */
@ApplicationScoped
public class TestArticles {

    private final EntityManager entityManager;
    private final Clock clock;

    TestArticles(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** The first snapshot of a new article by the agency. */
    public Snapshot file(String agency, LocalDate publishedOn, String text) {
        Article article = new Article(
                null,
                null,
                null,
                new Article.Headline(
                        text.substring(0, Math.min(60, text.length())), agency, null, null, publishedOn, null, "en"),
                clock.instant());
        entityManager.persist(article);
        Snapshot snapshot = new Snapshot(
                article,
                1,
                new Snapshot.Content(text, "0".repeat(64), "0".repeat(64), "text/plain", "test"),
                clock.instant());
        entityManager.persist(snapshot);
        return snapshot;
    }
}
