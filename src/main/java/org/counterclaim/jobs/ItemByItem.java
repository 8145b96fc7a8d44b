package org.counterclaim.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;
import org.counterclaim.platform.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Does a job one item after the other and counts after each, so that a server that takes over goes on where the other one
 * was. An item that fails is noted and does not hold up the next; one that was broken off because the server stops is done
 * again.
 */
@ApplicationScoped
public class ItemByItem {

    private static final Logger LOG = Logger.getLogger(ItemByItem.class);

    private final Jobs jobs;
    private final Clock clock;

    ItemByItem(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param action does one item, in transactions of its own; doing it twice must change nothing */
    public void run(long jobId, Consumer<String> action) {
        Item item = next(jobId);
        while (item != null) {
            String problem = problemOf(action, item);
            count(jobId, item, problem);
            Stopping.breakOffIfInterrupted();
            item = next(jobId);
        }
    }

    private record Item(int line, String text) {}

    private @Nullable Item next(long jobId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Job job = jobs.locked(jobId);
            job.begins();
            String text = job.next();
            return text == null ? null : new Item(job.line(), text);
        });
    }

    private static @Nullable String problemOf(Consumer<String> action, Item item) {
        try {
            action.accept(item.text());
            return null;
        } catch (Refusal refusal) {
            Stopping.breakOffIfInterrupted();
            return refusal.detail();
        } catch (RuntimeException unexpected) {
            Stopping.breakOffIfInterrupted();
            LOG.errorf(unexpected, "Item %d (%s) of a job failed.", item.line(), item.text());
            return "An unexpected error; the server's log tells more.";
        }
    }

    private void count(long jobId, Item item, @Nullable String problem) {
        QuarkusTransaction.requiringNew().run(() -> {
            Job job = jobs.locked(jobId);
            // another server may have taken over and counted it
            if (job.line() != item.line()) {
                return;
            }
            if (problem == null) {
                job.succeeded(clock.instant());
            } else {
                jobs.getEntityManager().persist(new JobFailure(job, item.line(), problem));
                job.stumbled(clock.instant());
            }
        });
    }
}
