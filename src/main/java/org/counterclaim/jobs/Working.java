package org.counterclaim.jobs;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the queue be worked off from the start of the server to its end. */
@ApplicationScoped
class Working {

    private final WorkQueue queue;
    private final JobsConfig config;

    Working(WorkQueue queue, JobsConfig config) {
        this.queue = queue;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            queue.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (config.enabled()) {
            queue.stop();
        }
    }
}
