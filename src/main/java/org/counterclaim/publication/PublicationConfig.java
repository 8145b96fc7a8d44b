package org.counterclaim.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who publishes, and under which address. */
@ConfigMapping(prefix = "counterclaim.publication")
public interface PublicationConfig {

    /**
     * The public address: the one under which readers reach this server. Permanent links and the markup are made from
     * it. Without it, the address that the reader came by is taken, as far as that can be trusted.
     */
    Optional<String> baseUrl();

    /** The desk's name, as author of its fact checks. */
    @WithDefault("Counterclaim desk")
    String publisher();

    /** Page that says how mistakes are corrected. Without it, the part of the page /about on that. */
    Optional<String> correctionsPolicy();

    /** Page that says how the desk works. Without it, the part of the page /about on that. */
    Optional<String> methodology();

    /** Licence of the markup, as an address. Without it none is named. */
    Optional<String> markupLicense();
}
