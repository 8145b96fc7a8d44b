package org.counterclaim.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.EntityTag;
import org.jspecify.annotations.Nullable;

/** One large piece of work of many items, which are done one after the other: what is done is counted here. */
@Entity
@Table(name = "jobs")
public class Job {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jobs_seq")
    @SequenceGenerator(name = "jobs_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private String kind;

    @Enumerated(EnumType.STRING)
    private JobState state;

    /** The items, each on its line. */
    @Column(updatable = false, columnDefinition = "text")
    private String input;

    @Column(updatable = false)
    private int total;

    private int done;

    private int failed;

    @Column(updatable = false)
    private String startedBy;

    @Column(updatable = false)
    private Instant queuedAt;

    private @Nullable Instant endedAt;

    /** Changes with people's decisions, not with progress. */
    private long revision;

    @Version
    private long version;

    protected Job() {}

    Job(String kind, List<String> items, Actor startedBy, Instant queuedAt) {
        this.kind = kind;
        this.input = String.join("\n", items);
        this.total = items.size();
        this.startedBy = startedBy.name();
        this.queuedAt = queuedAt;
        this.state = JobState.QUEUED;
    }

    /** The item whose turn it is, null when all had theirs or it was called off. */
    @Nullable
    String next() {
        return state.isOver() || tried() >= total
                ? null
                : input.lines().skip(tried()).findFirst().orElse(null);
    }

    /** The line of the item whose turn it is; the first is 1. */
    int line() {
        return tried() + 1;
    }

    private int tried() {
        return done + failed;
    }

    void begins() {
        state = state == JobState.QUEUED ? JobState.RUNNING : state;
    }

    void succeeded(Instant now) {
        done++;
        proceeded(now);
    }

    void stumbled(Instant now) {
        failed++;
        proceeded(now);
    }

    private void proceeded(Instant now) {
        if (state.isOver()) {
            return;
        }
        state = tried() < total ? state : done == 0 ? JobState.FAILED : JobState.DONE;
        endedAt = state.isOver() ? now : null;
    }

    void calledOff(Instant now) {
        if (!state.isOver()) {
            state = JobState.CANCELLED;
            endedAt = now;
            revision++;
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String kind() {
        return kind;
    }

    public JobState state() {
        return state;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    public int failed() {
        return failed;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public EntityTag tag() {
        return new EntityTag(revision);
    }
}
