package org.counterclaim.intake;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.counterclaim.platform.database.PostgresServer;

/** The same on PostgreSQL, where the queue is polled in another way. */
@QuarkusTest
@TestProfile(WatchingOnPostgresProfile.class)
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class WatchedOnPostgresTest extends Watched {}
