package org.counterclaim.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What came of the last fetch of each article; by the id of the article. */
@ApplicationScoped
public class LastFetches implements PanacheRepository<LastFetch> {

    private final Clock clock;

    LastFetches(Clock clock) {
        this.clock = clock;
    }

    public @Nullable LastFetch of(long articleId) {
        return findById(articleId);
    }

    /**
     * Notes it in the running transaction.
     *
     * @param reason why it failed, in a sentence
     * @return whether the page was known to be gone before
     */
    public boolean note(long articleId, FetchOutcome outcome, @Nullable String reason) {
        // two fetches at once would both find no note to write on
        getEntityManager().find(Article.class, articleId, LockModeType.PESSIMISTIC_WRITE);
        LastFetch fetch = of(articleId);
        if (fetch == null) {
            fetch = new LastFetch(articleId, clock.instant());
            persist(fetch);
        } else {
            getEntityManager().refresh(fetch);
        }
        boolean wasGone = fetch.isGone();
        fetch.was(outcome, reason, clock.instant());
        return wasGone;
    }
}
