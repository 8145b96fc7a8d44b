package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Something that a verdict rests on.
 *
 * @param url absolute, http or https: it becomes a link on a public page
 * @param excerpt the words that matter, empty where the whole page does
 * @param primary the first-hand record, not a report about it
 */
@Embeddable
public record Evidence(
        @Column(columnDefinition = "text") String url,
        @Column(columnDefinition = "text") String excerpt,
        @Enumerated(EnumType.STRING) Stance stance,
        @Column(name = "is_primary") boolean primary) {

    public Evidence {
        if (!isWebAddress(url)) {
            throw new IllegalArgumentException("Evidence needs an http or https address: " + url);
        }
    }

    /** Whether a text is an absolute http or https address with a host. */
    public static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
