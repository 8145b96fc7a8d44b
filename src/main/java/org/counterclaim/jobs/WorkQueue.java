package org.counterclaim.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Notes in the database what is due when, in the running transaction: if that is rolled back, nothing is due. Each piece of
 * work is known by its kind and key and is there at most once.
 */
@ApplicationScoped
public class WorkQueue {

    private static final Logger LOG = Logger.getLogger(WorkQueue.class);

    private final Schedulers schedulers;
    private Scheduler scheduler;

    @SuppressWarnings("NullAway.Init")
    WorkQueue(Schedulers schedulers) {
        this.schedulers = schedulers;
    }

    @PostConstruct
    void make() {
        scheduler = schedulers.make();
    }

    void start() {
        scheduler.start();
    }

    void stop() {
        scheduler.stop();
    }

    /** From now on it is due then, whenever it was due before. */
    public void schedule(String kind, String key, Instant due) {
        try {
            scheduler.schedule(new TaskInstance<Void>(kind, key), due, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException itTellsItself) {
            LOG.debugf("%s %s is being done; when it ends it looks when it is due again.", kind, key);
        }
    }

    public void cancel(String kind, String key) {
        try {
            scheduler.cancel(TaskInstanceId.of(kind, key));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException nothingToCancel) {
            LOG.debugf("%s %s was not waiting.", kind, key);
        }
    }
}
