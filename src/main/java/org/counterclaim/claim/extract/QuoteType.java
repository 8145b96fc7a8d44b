package org.counterclaim.claim.extract;

/** Whose words the content is in. */
public enum QuoteType {
    DIRECT,
    INDIRECT,
    /** Paraphrase with pieces in quotation marks. */
    MIXED
}
