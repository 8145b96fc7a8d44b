package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    /**
     * The slug of a question, with -2, -3, ... after it where it is taken. Whoever drafts has taken up a dispute and so
     * holds the turn of intake: nobody else takes a slug at the same time.
     */
    String take(String question) {
        String wanted = Slug.from(question);
        String slug = wanted;
        for (int n = 2; entityManager.find(Slug.class, slug) != null; n++) {
            slug = wanted + "-" + n;
        }
        entityManager.persist(new Slug(slug, clock.instant()));
        return slug;
    }
}
