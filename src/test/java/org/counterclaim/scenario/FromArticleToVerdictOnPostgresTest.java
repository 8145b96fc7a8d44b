package org.counterclaim.scenario;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.counterclaim.platform.database.PostgresServer;

/** The same program and the same story on PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class FromArticleToVerdictOnPostgresTest extends FromArticleToVerdict {}
