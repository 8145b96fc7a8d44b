package org.counterclaim.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.EntityTag;
import org.jspecify.annotations.Nullable;

/** That an article is fetched again and again for a while, to see whether it changes. */
@Entity
@Table(name = "article_watches")
public class Watch {

    @Id
    private long articleId;

    /** Null: the waits grow as the settings say. */
    private @Nullable Long everySeconds;

    private Instant untilAt;

    private String startedBy;

    private Instant startedAt;

    private Instant nextAt;

    /** Looks since the last change. */
    private int unchanged;

    /** Changes with people's decisions, not with looks. */
    private long revision;

    @Version
    private long version;

    protected Watch() {}

    Watch(long articleId, Plan plan, Actor startedBy, Instant now) {
        this.articleId = articleId;
        this.startedAt = now;
        plan(plan, startedBy, now);
    }

    /**
     * How often and how long.
     *
     * @param every null where the waits grow
     * @param first the first wait
     */
    record Plan(@Nullable Duration every, Duration first, Instant until) {}

    void planAnew(Plan plan, Actor actor, Instant now) {
        plan(plan, actor, now);
        revision++;
    }

    private void plan(Plan plan, Actor actor, Instant now) {
        this.everySeconds = plan.every() == null ? null : plan.every().toSeconds();
        this.untilAt = plan.until();
        this.startedBy = actor.name();
        this.unchanged = 0;
        this.nextAt = now.plus(plan.first());
    }

    /** A look is over; the next one is due after the interval, or after a growing wait. */
    void looked(boolean changed, WatchConfig config, Instant now) {
        unchanged = changed ? 0 : unchanged + 1;
        nextAt = now.plus(everySeconds == null ? grown(config) : Duration.ofSeconds(everySeconds));
    }

    private Duration grown(WatchConfig config) {
        double seconds = config.first().toSeconds() * Math.pow(Math.max(1, config.growth()), unchanged);
        return seconds < config.longest().toSeconds() ? Duration.ofSeconds((long) seconds) : config.longest();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(untilAt);
    }

    public long articleId() {
        return articleId;
    }

    /** Null where the waits grow. */
    public @Nullable Duration every() {
        return everySeconds == null ? null : Duration.ofSeconds(everySeconds);
    }

    public Instant until() {
        return untilAt;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant nextAt() {
        return nextAt;
    }

    public EntityTag tag() {
        return new EntityTag(revision);
    }
}
