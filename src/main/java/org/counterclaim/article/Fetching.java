package org.counterclaim.article;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fetches a page from the public internet: a URL goes in, bytes come out, or a refusal. Every hop of a redirect is checked
 * like the first address, and each connection goes to the very address that was checked. Blocks; thread-safe.
 */
@ApplicationScoped
public class Fetching {

    private final FetchConfig config;
    private final Clock clock;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor alarms;

    @Inject
    Fetching(FetchConfig config, Clock clock, @ConfigProperty(name = "quarkus.application.version") String version) {
        this(config, clock, version, SystemDefaultDnsResolver.INSTANCE);
    }

    Fetching(FetchConfig config, Clock clock, String version, DnsResolver lookup) {
        this.config = config;
        this.clock = clock;
        this.client = FetchClient.of(
                config, version, new CheckedNames(lookup, config.allow().orElse(List.of())));
        this.alarms = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "fetch-alarm");
            thread.setDaemon(true);
            return thread;
        });
        alarms.setRemoveOnCancelPolicy(true);
    }

    @PreDestroy
    void close() throws IOException {
        alarms.shutdownNow();
        client.close();
    }

    /** An article: what is no text is refused. */
    Fetched fetch(WebAddress address) {
        return fetch(address, Taken.ARTICLES);
    }

    Fetched fetch(WebAddress address, Taken taken) {
        Fetch fetch = new Fetch(client, config, clock, taken, address);
        Future<?> alarm = alarms.schedule(fetch::tooLate, config.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return fetch.run();
        } finally {
            alarm.cancel(false);
        }
    }
}
