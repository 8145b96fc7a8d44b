package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.counterclaim.platform.Turns;

/** Gives out slugs, each once. */
@ApplicationScoped
class Slugs {

    private final EntityManager entityManager;
    private final Turns turns;
    private final Clock clock;

    Slugs(EntityManager entityManager, Turns turns, Clock clock) {
        this.entityManager = entityManager;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * The slug of a question, with -2, -3, ... after it where another verdict was published under it. The turn of
     * intake is taken so that nobody else takes a slug at the same time.
     */
    String take(String question) {
        turns.take(Turns.INTAKE);
        String wanted = Slug.from(question);
        String slug = wanted;
        for (int n = 2; entityManager.find(Slug.class, slug) != null; n++) {
            slug = wanted + "-" + n;
        }
        entityManager.persist(new Slug(slug, clock.instant()));
        return slug;
    }
}
