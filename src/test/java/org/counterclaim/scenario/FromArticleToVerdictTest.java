package org.counterclaim.scenario;

import io.quarkus.test.junit.QuarkusTest;

/** On the embedded database. */
@QuarkusTest
class FromArticleToVerdictTest extends FromArticleToVerdict {}
