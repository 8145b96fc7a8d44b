package org.counterclaim.publication;

import java.net.URI;
import java.util.Map;
import org.counterclaim.verdict.Evidence;
import org.counterclaim.verdict.Exhibit;

/** The schema.org citation of a piece of evidence in a ClaimReview. */
final class MarkupCitation {

    private MarkupCitation() {}

    /** A copy that is kept is not public, so there is no archivedAt; a confidential source has no address. */
    static Map<String, Object> of(Exhibit exhibit) {
        Evidence evidence = exhibit.evidence();
        Map<String, Object> citation = ClaimReview.ordered("@type", "CreativeWork");
        String url = evidence.url();
        if (url != null) {
            citation.put("url", url);
        }
        citation.put("name", evidence.excerpt().isBlank() ? named(exhibit) : evidence.excerpt());
        if (evidence.interest() != null) {
            citation.put("abstract", "Interest of the source: " + evidence.interest());
        }
        return citation;
    }

    private static String named(Exhibit exhibit) {
        String url = exhibit.evidence().url();
        if (url != null) {
            return URI.create(url).getHost();
        }
        String name = exhibit.archived() == null ? null : exhibit.archived().name();
        return name == null ? "A document" : name;
    }
}
