package org.counterclaim.access;

import io.quarkus.test.junit.QuarkusTest;

/** On the embedded database. */
@QuarkusTest
class AuditChainTest extends AuditChain {}
