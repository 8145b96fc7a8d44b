package org.counterclaim.publication;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.counterclaim.scenario.EmptyNewsroom;

/** On the embedded database, where the chain is short: all of it is read again and again. */
@QuarkusTest
@TestProfile(EmptyNewsroom.class)
class ProofTest extends Proof {}
