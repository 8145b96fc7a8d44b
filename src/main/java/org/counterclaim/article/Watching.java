package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.jobs.WorkQueue;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** Begins and ends watches, and says when the next look is due. */
@ApplicationScoped
public class Watching {

    /** The kind of the work that looks; its key is the id of the article. */
    public static final String WORK = "watch-article";

    private static final Duration LONGEST_WATCH = Duration.ofDays(366);

    private final Watches watches;
    private final Articles articles;
    private final WorkQueue queue;
    private final WatchConfig config;
    private final Audit audit;
    private final Clock clock;

    Watching(Watches watches, Articles articles, WorkQueue queue, WatchConfig config, Audit audit, Clock clock) {
        this.watches = watches;
        this.articles = articles;
        this.queue = queue;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Watches an article from now on; if it is watched already, in another way.
     *
     * @param every null for growing waits
     * @param until null for as long as the settings say
     * @param ifMatch needed where it is watched already
     */
    @Transactional
    public Watch watch(
            long articleId, @Nullable Duration every, @Nullable Instant until, @Nullable String ifMatch, Actor actor) {
        Article article = locked(articleId);
        if (article.url() == null) {
            throw new NoAddress(articleId);
        }
        Instant now = clock.instant();
        Watch.Plan plan = plan(every, until, now);
        Watch watch = watches.of(articleId);
        if (watch == null) {
            return begin(articleId, plan, actor, now);
        }
        watch.tag().requireMatch(ifMatch);
        String before = told(watch);
        watch.planAnew(plan, actor, now);
        queue.schedule(WORK, String.valueOf(articleId), watch.nextAt());
        audit.record(actor, change(articleId, "watched").from(before, told(watch)));
        return watch;
    }

    /** Watches a new article if the settings want that of every one. */
    @Transactional
    public void watchNew(Article article) {
        if (config.newArticles() && article.url() != null) {
            Instant now = clock.instant();
            begin(article.id(), plan(null, null, now), Actor.SYSTEM, now);
        }
    }

    private Watch begin(long articleId, Watch.Plan plan, Actor actor, Instant now) {
        Watch watch = new Watch(articleId, plan, actor, now);
        watches.persist(watch);
        queue.schedule(WORK, String.valueOf(articleId), watch.nextAt());
        audit.record(actor, change(articleId, "watched").from(null, told(watch)));
        return watch;
    }

    /** @return the watch that ended */
    @Transactional
    public Watch end(long articleId, @Nullable String ifMatch, Actor actor) {
        locked(articleId);
        Watch watch = watches.get(articleId);
        watch.tag().requireMatch(ifMatch);
        queue.cancel(WORK, String.valueOf(articleId));
        drop(watch, actor);
        return watch;
    }

    /** Whether an article is to be looked at; a watch whose time is over ends here. */
    @Transactional
    public boolean isDue(long articleId) {
        locked(articleId);
        Watch watch = watches.of(articleId);
        if (watch != null && watch.isOver(clock.instant())) {
            drop(watch, Actor.SYSTEM);
            return false;
        }
        return watch != null;
    }

    /** A look is over, whether the page could be fetched or not: the next one is due after the wait of this watch. */
    @Transactional
    public void looked(long articleId, boolean changed) {
        locked(articleId);
        Watch watch = watches.of(articleId);
        if (watch != null) {
            watch.looked(changed, config, clock.instant());
        }
    }

    /**
     * When to look next; empty when nobody wants that any more. In the running transaction, to the end of which nobody
     * begins, changes or ends the watch.
     */
    @Transactional
    public Optional<Instant> nextOf(long articleId) {
        locked(articleId);
        return Optional.ofNullable(watches.of(articleId)).map(Watch::nextAt);
    }

    /** A person may change a watch while a look is about to note when the next one is due. */
    private Article locked(long articleId) {
        return articles.findByIdOptional(articleId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("article", articleId));
    }

    private void drop(Watch watch, Actor actor) {
        audit.record(actor, change(watch.articleId(), "unwatched").from(told(watch), null));
        watches.delete(watch);
    }

    private Watch.Plan plan(@Nullable Duration every, @Nullable Instant until, Instant now) {
        if (every != null && every.compareTo(config.shortest()) < 0) {
            throw Invalid.field("/every", "too-short", "every must be at least " + config.shortest() + ".");
        }
        Instant end = until == null ? now.plus(config.lasts()) : until;
        if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST_WATCH))) {
            throw Invalid.field("/until", "out-of-range", "until must be later than now and within a year.");
        }
        return new Watch.Plan(every, every == null ? config.first() : every, end);
    }

    private static String told(Watch watch) {
        return (watch.every() == null ? "at growing intervals" : "every " + watch.every()) + " until " + watch.until();
    }

    private static Change change(long articleId, String action) {
        return Change.of("article", articleId, action);
    }
}
