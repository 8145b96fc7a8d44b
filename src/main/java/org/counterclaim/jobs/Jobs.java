package org.counterclaim.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** All jobs: starts them, calls them off, tells how far they are. */
@ApplicationScoped
public class Jobs implements PanacheRepository<Job> {

    /** How many failures of a job are listed. */
    public static final int MOST_FAILURES = 100;

    private final WorkQueue queue;
    private final Audit audit;
    private final Clock clock;

    Jobs(WorkQueue queue, Audit audit, Clock clock) {
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    public Job get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("job", id));
    }

    /** In whose name a job is done. */
    @Transactional
    public String starterOf(long id) {
        return get(id).startedBy();
    }

    Job locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("job", id));
    }

    /** The first failures of a job, at most {@value #MOST_FAILURES}. */
    public List<JobFailure> failuresOf(long jobId) {
        return getEntityManager()
                .createQuery("from JobFailure f where f.job.id = :job order by f.line", JobFailure.class)
                .setParameter("job", jobId)
                .setMaxResults(MOST_FAILURES)
                .getResultList();
    }

    /**
     * Queues a job in the running transaction.
     *
     * @param kind of a {@link Work} that takes a job's id as its key
     * @param items each without a line break
     */
    @Transactional
    public Job start(String kind, List<String> items, Actor actor) {
        Job job = new Job(kind, items, actor, clock.instant());
        persist(job);
        audit.record(actor, Change.of("job", job.id(), "queued").from(null, kind + " of " + items.size()));
        queue.schedule(kind, String.valueOf(job.id()), clock.instant());
        return job;
    }

    /** What is being done is finished, and nothing after it begun. A job that is over stays as it is. */
    @Transactional
    public Job callOff(long id, @Nullable String ifMatch, Actor actor) {
        Job job = locked(id);
        job.tag().requireMatch(ifMatch);
        if (!job.state().isOver()) {
            job.calledOff(clock.instant());
            audit.record(actor, Change.of("job", id, "cancelled"));
        }
        return job;
    }
}
