package org.counterclaim.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A newsroom whose people may come by an identity provider; its group "fact-desk" are checkers. A proxy is before it. */
public final class ProviderProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "counterclaim.db-url",
                "jdbc:h2:mem:provider;${counterclaim.h2-options};DB_CLOSE_DELAY=-1",
                "counterclaim.login.groups.checker",
                "fact-desk",
                "quarkus.oidc.application-type",
                "hybrid",
                "quarkus.oidc.credentials.secret",
                "a secret of the tests that is long enough",
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.proxy.enable-forwarded-host",
                "true");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Issuer.class));
    }
}
