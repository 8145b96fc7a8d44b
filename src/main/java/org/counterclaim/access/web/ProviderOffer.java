package org.counterclaim.access.web;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people can come by an identity provider: programs with its tokens, and browsers too. */
@Singleton
class ProviderOffer {

    private final boolean isThere;
    private final boolean isForBrowsers;

    ProviderOffer(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean isThere,
            @ConfigProperty(name = "quarkus.oidc.application-type") Optional<String> type) {
        this.isThere = isThere;
        this.isForBrowsers = isThere && type.filter("hybrid"::equalsIgnoreCase).isPresent();
    }

    boolean isThere() {
        return isThere;
    }

    boolean isForBrowsers() {
        return isForBrowsers;
    }
}
