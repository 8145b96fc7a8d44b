package org.counterclaim.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WatchingProfile.class)
class WatchedTest extends Watched {}
