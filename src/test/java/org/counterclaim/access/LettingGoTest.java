package org.counterclaim.access;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LettingGoTest extends LettingGo {}
