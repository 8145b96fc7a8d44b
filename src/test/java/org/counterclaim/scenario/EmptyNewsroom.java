package org.counterclaim.scenario;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A newsroom with a database of its own, which its tests may clear. */
public class EmptyNewsroom implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("counterclaim.db-url", "jdbc:h2:mem:cleared;${counterclaim.h2-options};DB_CLOSE_DELAY=-1");
    }
}
