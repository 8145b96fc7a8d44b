package org.counterclaim.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL, started for the tests that ask for it; no Docker. */
public class PostgresServer implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .start();
            return Map.of(
                    "counterclaim.db-url", postgres.getJdbcUrl("postgres", "postgres"),
                    "counterclaim.db-user", "postgres",
                    "counterclaim.db-password", "postgres");
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    @Override
    public void stop() {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException cannotStop) {
            throw new UncheckedIOException(cannotStop);
        }
    }
}
