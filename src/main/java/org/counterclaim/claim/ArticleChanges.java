package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.counterclaim.article.Snapshot;

/** All changes of articles. */
@ApplicationScoped
public class ArticleChanges implements PanacheRepository<ArticleChange> {

    private final Clock clock;

    ArticleChanges(Clock clock) {
        this.clock = clock;
    }

    /** The page went, or came back, saying what it said last. */
    public ArticleChange ofPage(ChangeKind kind, Snapshot latest) {
        ArticleChange change = new ArticleChange(kind, latest.article(), latest.number(), null, clock.instant());
        persist(change);
        return change;
    }
}
