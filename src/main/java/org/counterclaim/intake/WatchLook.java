package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.counterclaim.access.Actor;
import org.counterclaim.article.FetchOutcome;
import org.counterclaim.article.Watching;
import org.counterclaim.jobs.Work;

/** Looks at a watched article when that is due. What cannot be fetched is tried again later, until the watch is over. */
@ApplicationScoped
class WatchLook implements Work {

    private final Watching watching;
    private final Refetching refetching;

    WatchLook(Watching watching, Refetching refetching) {
        this.watching = watching;
        this.refetching = refetching;
    }

    @Override
    public String kind() {
        return Watching.WORK;
    }

    @Override
    public Optional<Instant> run(String key) {
        long article = Long.parseLong(key);
        if (!watching.isDue(article)) {
            return Optional.empty();
        }
        FetchOutcome outcome = refetching.refetch(article, Actor.SYSTEM).outcome();
        return watching.looked(article, outcome == FetchOutcome.CHANGED);
    }
}
