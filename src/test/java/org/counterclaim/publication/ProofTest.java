package org.counterclaim.publication;

import io.quarkus.test.junit.QuarkusTest;

/** On the embedded database. */
@QuarkusTest
class ProofTest extends Proof {}
