package org.counterclaim.verdict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;

/** Gives out slugs, each once. */
@ApplicationScoped
class Slugs {

    private final EntityManager entityManager;
    private final Clock clock;

    Slugs(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** The slug of a question, with -2, -3, ... after it where it is taken. */
    String take(String question) {
        String wanted = Slug.from(question);
        for (int n = 1; ; n++) {
            String slug = n == 1 ? wanted : wanted + "-" + n;
            if (entityManager.find(Slug.class, slug) == null && given(slug)) {
                return slug;
            }
        }
    }

    /** In a transaction of its own: of two drafts at the same moment, one goes on to the next number. */
    private boolean given(String slug) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                entityManager.persist(new Slug(slug, clock.instant()));
                entityManager.flush();
            });
            return true;
        } catch (PersistenceException taken) {
            return false;
        }
    }
}
