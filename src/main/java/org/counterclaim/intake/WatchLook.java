package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.counterclaim.access.Actor;
import org.counterclaim.article.FetchOutcome;
import org.counterclaim.article.Watching;
import org.counterclaim.jobs.Stopping;
import org.counterclaim.jobs.Work;
import org.counterclaim.platform.Refusal;
import org.jboss.logging.Logger;

/**
 * Looks at a watched article when that is due. A look that fails is a look at which nothing changed: the site is asked again
 * after the wait of the watch and not sooner, until the watch is over.
 */
@ApplicationScoped
class WatchLook implements Work {

    private static final Logger LOG = Logger.getLogger(WatchLook.class);

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
    public void run(String key) {
        long article = Long.parseLong(key);
        if (watching.isDue(article)) {
            watching.looked(article, hasChanged(article));
        }
    }

    @Override
    public Optional<Instant> next(String key) {
        return watching.nextOf(Long.parseLong(key));
    }

    private boolean hasChanged(long article) {
        try {
            return refetching.refetch(article, Actor.SYSTEM).outcome() == FetchOutcome.CHANGED;
        } catch (Refusal notedThere) {
            Stopping.breakOffIfInterrupted();
            return false;
        } catch (RuntimeException unexpected) {
            Stopping.breakOffIfInterrupted();
            LOG.errorf(unexpected, "A look at article %d failed.", article);
            return false;
        }
    }
}
