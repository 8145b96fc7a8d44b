package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a verdict rests on: a page, a file that was captured, or both.
 *
 * @param url absolute, http or https: it becomes a link on a public page; null for a file
 * @param captureId the capture of the page or file; null where only its address is given
 * @param excerpt the words that matter, empty where the whole page does
 * @param primary the first-hand record, not a report about it
 * @param interest what the source has at stake, as readers are told; null where nothing is known
 * @param confidentiality why readers are not told where it is from; null where they are
 * @param anonymous whether it rests on a source alone that nobody names
 * @param sighting whether the excerpt stands in the capture; null where there is nothing to look for or to look in
 */
@Embeddable
public record Evidence(
        @Column(columnDefinition = "text") @Nullable String url,
        @Nullable Long captureId,
        @Column(columnDefinition = "text") String excerpt,
        @Enumerated(EnumType.STRING) Stance stance,
        @Column(name = "is_primary") boolean primary,
        @Column(columnDefinition = "text") @Nullable String interest,
        @Nullable Confidentiality confidentiality,
        boolean anonymous,
        @Nullable Sighting sighting) {

    public Evidence {
        // as readers see it, a confidential piece has neither
        if (url == null && captureId == null && confidentiality == null) {
            throw new IllegalArgumentException("Evidence is a page or a captured file");
        }
        if (url != null && !isWebAddress(url)) {
            throw new IllegalArgumentException("Evidence needs an http or https address: " + url);
        }
    }

    /** A page, and nothing more to be said about it. */
    public Evidence(String url, String excerpt, Stance stance, boolean primary) {
        this(url, null, excerpt, stance, primary, null, null, false, null);
    }

    /** With what was found of its capture; a page that is given by its capture alone gets its address. */
    Evidence seen(@Nullable String at, @Nullable Sighting found) {
        return new Evidence(
                url == null ? at : url,
                captureId,
                excerpt,
                stance,
                primary,
                interest,
                confidentiality,
                anonymous,
                found);
    }

    /** As readers may see it where its source is confidential: nothing tells where it is from. */
    Evidence withoutSource() {
        return new Evidence(null, null, excerpt, stance, primary, interest, confidentiality, anonymous, null);
    }

    /** In words, without anything that tells where it is from. */
    String withheld() {
        return "Evidence[source withheld, excerpt=" + excerpt + ", stance=" + stance + ", primary=" + primary
                + ", interest=" + interest + ", confidentiality=" + confidentiality + ", anonymous=" + anonymous + "]";
    }

    /** As its author gave it; never null. */
    String whence() {
        return url == null ? "capture " + captureId : url;
    }

    /** By what two pieces are told to be from different places, however their addresses are spelled. */
    String place() {
        if (url == null) {
            return whence();
        }
        URI at = URI.create(url);
        String path = at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        return at.getHost().toLowerCase(Locale.ROOT) + path + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery());
    }

    /** Whether an excerpt was looked for and does not stand where it is said to. */
    boolean isExcerptMissing() {
        return sighting != null && !sighting.found();
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
