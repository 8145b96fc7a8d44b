package org.counterclaim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.verdict.PublishedVerdict;

/** The public addresses, all absolute. */
@ApplicationScoped
public class Addresses {

    private final PublicationConfig config;

    Addresses(PublicationConfig config) {
        this.config = config;
    }

    public String home() {
        return config.baseUrl().replaceAll("/+$", "");
    }

    /** Where readers get whatever stands now. */
    public String verdict(String slug) {
        return home() + "/verdicts/" + slug;
    }

    /** Where this very version stays. */
    public String version(String slug, int number) {
        return verdict(slug) + "/v/" + number;
    }

    /** The address that the markup of a version names: old versions are other works than the one that stands. */
    public String canonical(PublishedVerdict verdict) {
        return verdict.isNewest() ? verdict(verdict.slug()) : version(verdict.slug(), verdict.version());
    }

    public String correctionsPolicy() {
        return config.correctionsPolicy().orElse(home() + "/about#corrections");
    }

    public String methodology() {
        return config.methodology().orElse(home() + "/about#method");
    }
}
