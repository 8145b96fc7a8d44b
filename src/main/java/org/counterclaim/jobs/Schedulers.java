package org.counterclaim.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.platform.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sets db-scheduler up for the database at hand and for every kind of work that there is. */
@ApplicationScoped
class Schedulers {

    private static final Logger LOG = Logger.getLogger(Schedulers.class);

    private static final int MISSED_HEARTBEATS = 6;
    /** More doublings are always longer than the longest wait. */
    private static final int MOST_DOUBLINGS = 20;

    private final AgroalDataSource dataSource;
    private final Instance<Work> works;
    private final JobsConfig config;
    private final Clock clock;
    private final String databaseUrl;

    Schedulers(
            AgroalDataSource dataSource,
            Instance<Work> works,
            JobsConfig config,
            Clock clock,
            @ConfigProperty(name = "counterclaim.db-url") String databaseUrl) {
        this.dataSource = dataSource;
        this.works = works;
        this.config = config;
        this.clock = clock;
        this.databaseUrl = databaseUrl;
    }

    Scheduler make() {
        List<Task<?>> tasks = works.stream().<Task<?>>map(this::task).toList();
        SchedulerBuilder builder = Scheduler.create(dataSource, tasks)
                .threads(config.threads())
                .pollingInterval(config.pollingInterval())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .schedulerName(new SchedulerName.Fixed("counterclaim-" + UUID.randomUUID()))
                // it waits so long twice: before it interrupts and after
                .shutdownMaxWait(config.stopWithin().dividedBy(2))
                // the transaction of the change commits, and nobody else
                .commitWhenAutocommitDisabled(false)
                .failureLogging(LogLevel.INFO, false)
                .clock(clock::instant);
        // H2 cannot skip locked rows the way the other one asks for
        return (databaseUrl.startsWith("jdbc:h2:")
                        ? builder.pollUsingFetch(0.5, 3.0)
                        : builder.pollUsingLockAndFetch(0.5, 2.0))
                .build();
    }

    private Task<Void> task(Work work) {
        return Tasks.custom(work.kind(), Void.class)
                .onFailure((ended, then) -> then.reschedule(ended, retry(ended)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    run(work, instance.getId());
                    return (ended, then) -> next(work, instance.getId())
                            .ifPresentOrElse(due -> then.reschedule(ended, due), then::remove);
                });
    }

    /** Asked before the queue notes it: on PostgreSQL the queue commits for itself, which no open transaction bears. */
    private static Optional<Instant> next(Work work, String key) {
        return QuarkusTransaction.requiringNew().call(() -> work.next(key));
    }

    /** A refusal is told where it belongs; anything else is told here, because nobody waits for it. */
    private static void run(Work work, String key) {
        try {
            work.run(key);
        } catch (Refusal | Stopping told) {
            throw told;
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "%s %s failed and will be tried again.", work.kind(), key);
            throw unexpected;
        } finally {
            // the note of how it ended is still to be written
            Thread.interrupted();
        }
    }

    private Instant retry(ExecutionComplete ended) {
        if (ended.getCause().filter(Stopping.class::isInstance).isPresent()) {
            return ended.getTimeDone();
        }
        int doublings = Math.min(ended.getExecution().consecutiveFailures, MOST_DOUBLINGS);
        Duration wait = config.retryAfter().multipliedBy(1L << doublings);
        return ended.getTimeDone().plus(wait.compareTo(config.retryAtMost()) < 0 ? wait : config.retryAtMost());
    }
}
