package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.access.RowNotes;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.Turns;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The rating scales in all their versions, and the one that new drafts are worded in. */
@ApplicationScoped
public class Scales implements PanacheRepository<RatingScale> {

    private static final int FIRST_OF_ALL = 1;

    private final Audit audit;
    private final RowNotes rows;
    private final Turns turns;
    private final Clock clock;
    private final String chosen;

    /** @param chosen the setting {@code counterclaim.scale}: the name of the scale of new drafts */
    Scales(
            Audit audit,
            RowNotes rows,
            Turns turns,
            Clock clock,
            @ConfigProperty(name = "counterclaim.scale", defaultValue = Scale.HOUSE) String chosen) {
        this.audit = audit;
        this.rows = rows;
        this.turns = turns;
        this.clock = clock;
        this.chosen = chosen;
    }

    /** Before anything is drafted at the start, as in a demo. */
    @Transactional
    void moveIn(@Observes @Priority(FIRST_OF_ALL) StartupEvent started) {
        turns.take(Turns.SCALES);
        for (Scale shipped : ShippedScales.all()) {
            RatingScale newest = newest(shipped.name());
            if (newest == null || isOutOfDate(newest, shipped)) {
                keep(shipped, newest, Actor.SYSTEM);
            }
        }
        if (newest(chosen) == null) {
            throw new IllegalStateException(
                    "counterclaim.scale is " + chosen + ", and there is no such scale. There are "
                            + newestOfEach().stream().map(RatingScale::name).toList() + ".");
        }
    }

    /** What the newsroom has changed is not changed back. */
    private static boolean isOutOfDate(RatingScale newest, Scale shipped) {
        return newest.createdBy().equals(Actor.SYSTEM.name())
                && !newest.scale().levels().equals(shipped.levels());
    }

    /** The scale of new drafts. */
    public RatingScale current() {
        RatingScale newest = newest(chosen);
        if (newest == null) {
            throw new NotFound("scale", chosen);
        }
        return newest;
    }

    @Nullable
    RatingScale newest(String name) {
        return find("name = ?1 order by version desc", name).firstResult();
    }

    /** The scale that words a verdict. The verdict itself stays unread, so that it can be locked as it will be then. */
    public Scale wording(long verdict) {
        List<RatingScale> pinned = getEntityManager()
                .createQuery("select s from Verdict v left join v.scale s where v.id = :verdict", RatingScale.class)
                .setParameter("verdict", verdict)
                .getResultList();
        if (pinned.isEmpty()) {
            throw new NotFound("verdict", verdict);
        }
        RatingScale scale = pinned.get(0);
        return scale == null ? ShippedScales.HOUSE : scale.scale();
    }

    /** All versions of a scale, the newest first. */
    public List<RatingScale> versions(String name) {
        List<RatingScale> versions = list("name = ?1 order by version desc", name);
        if (versions.isEmpty()) {
            throw new NotFound("scale", name);
        }
        return versions;
    }

    /** The newest version of each scale, by name. */
    public List<RatingScale> newestOfEach() {
        return list(
                "from RatingScale s where s.version = (select max(o.version) from RatingScale o where o.name = s.name)"
                        + " order by s.name");
    }

    /**
     * Puts a scale on record as the next version of its name. Nothing that was drafted before changes.
     *
     * @param ifMatch the tag of the newest version as it was read; not looked at where the name is new
     */
    @Transactional
    public RatingScale put(Scale scale, @Nullable String ifMatch, Actor actor) {
        turns.take(Turns.SCALES);
        RatingScale newest = newest(scale.name());
        if (newest != null) {
            newest.tag().requireMatch(ifMatch);
        }
        return keep(scale, newest, actor);
    }

    private RatingScale keep(Scale scale, @Nullable RatingScale newest, Actor actor) {
        int version = newest == null ? 1 : newest.version() + 1;
        RatingScale next = new RatingScale(
                new Scale(scale.name(), version, scale.title(), scale.levels()), actor.name(), clock.instant());
        persistAndFlush(next);
        audit.record(
                actor,
                Change.of("scale", next.id(), version == 1 ? "added" : "changed")
                        .from(
                                newest == null ? null : scale.name() + " version " + newest.version(),
                                scale.name() + " version " + version));
        rows.note(NotedTables.SCALE, next.id(), actor);
        return next;
    }
}
