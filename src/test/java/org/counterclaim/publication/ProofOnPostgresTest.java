package org.counterclaim.publication;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.counterclaim.platform.database.PostgresServer;

/** The same proofs on PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class ProofOnPostgresTest extends Proof {}
