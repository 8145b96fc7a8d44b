package org.counterclaim.access;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.counterclaim.platform.database.PostgresServer;

/** The same on PostgreSQL, whose locks are others. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class LettingGoOnPostgresTest extends LettingGo {}
