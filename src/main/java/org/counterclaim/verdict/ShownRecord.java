package org.counterclaim.verdict;

import org.counterclaim.platform.Sha256;

/** A record as it is shown: all of it, or the part that anyone may read: quotes, never whole articles, nothing of the desk's. */
public record ShownRecord(String body, String sha256) {

    /** @param record as it is shown */
    static ShownRecord of(String record) {
        String body = CanonicalJson.member(record, "public");
        return new ShownRecord(body, Sha256.of(body));
    }
}
