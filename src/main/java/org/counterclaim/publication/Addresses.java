package org.counterclaim.publication;

import org.counterclaim.verdict.PublishedVerdict;

/** The public addresses, all absolute. */
public class Addresses {

    private final String home;
    private final PublicationConfig config;

    /** @param reachedAt scheme and host by which the reader came, taken where the setting does not tell */
    public Addresses(PublicationConfig config, String reachedAt) {
        this.home = config.baseUrl().orElse(reachedAt).replaceAll("/+$", "");
        this.config = config;
    }

    public String home() {
        return home;
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

    /** The log of corrections. */
    public String corrections() {
        return home() + "/corrections";
    }

    public String correctionsFeed() {
        return home() + "/feeds/corrections.atom";
    }

    public String correctionsPolicy() {
        return config.correctionsPolicy().orElse(home() + "/about#corrections");
    }

    public String methodology() {
        return config.methodology().orElse(home() + "/about#method");
    }
}
