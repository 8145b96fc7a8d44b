package org.counterclaim.access;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.counterclaim.platform.database.PostgresServer;

/** The same chain on PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class AuditChainOnPostgresTest extends AuditChain {}
