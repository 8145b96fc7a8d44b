package org.counterclaim.verdict;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/**
 * Who published a piece of evidence, where nothing more is known of it: the domain that somebody registered, so that
 * "data.ngo.example" and "www.ngo.example" are one; a file is its own. The public suffix list comes with the HTTP client.
 */
record EvidenceOrigin(String shown) {

    private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();

    static EvidenceOrigin of(Evidence evidence) {
        return new EvidenceOrigin(Optional.ofNullable(evidence.url())
                .map(EvidenceOrigin::site)
                .orElseGet(() -> "file of capture " + evidence.captureId()));
    }

    private static String site(String url) {
        String host = URI.create(url).getHost().toLowerCase(Locale.ROOT);
        String registered = SUFFIXES.getDomainRoot(host);
        return registered == null ? host : registered;
    }
}
