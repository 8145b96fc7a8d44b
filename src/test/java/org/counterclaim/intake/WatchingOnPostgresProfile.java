package org.counterclaim.intake;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** As {@link WatchingProfile}, on the database that the test brings. */
public final class WatchingOnPostgresProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(new WatchingProfile().getConfigOverrides());
        settings.remove("counterclaim.db-url");
        return settings;
    }
}
