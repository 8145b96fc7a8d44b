package org.counterclaim.intake;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Pages of this machine may be fetched, and the queue is worked off at once. */
public final class WatchingProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "counterclaim.db-url",
                "jdbc:h2:mem:watching;${counterclaim.h2-options};DB_CLOSE_DELAY=-1",
                "counterclaim.fetch.allow",
                "localhost",
                "counterclaim.fetch.answer-timeout",
                "2s",
                "counterclaim.jobs.enabled",
                "true",
                "counterclaim.jobs.polling-interval",
                "200ms",
                "counterclaim.jobs.retry-after",
                "300ms",
                "counterclaim.jobs.stop-within",
                "2s",
                "counterclaim.watch.shortest",
                "1s");
    }
}
