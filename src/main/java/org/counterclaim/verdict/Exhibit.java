package org.counterclaim.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it is shown, with what became of its copy.
 *
 * @param archived null for a draft's page that nobody captured yet
 */
public record Exhibit(Evidence evidence, @Nullable Archived archived) {

    /** As readers may see it: where the source is confidential, nothing tells where it is from. */
    public Exhibit forReaders() {
        if (evidence.confidentiality() == null) {
            return this;
        }
        return new Exhibit(evidence.withoutSource(), archived == null ? null : archived.withoutSource());
    }
}
