package org.counterclaim.verdict;

import org.counterclaim.platform.Sha256;

/** The part of a record that anyone may read: quotes, never whole articles, and nothing that is the desk's alone. */
public record PublicRecord(String body, String sha256) {

    public static PublicRecord of(VerdictRecord record) {
        String body = CanonicalJson.member(record.body(), "public");
        return new PublicRecord(body, Sha256.of(body));
    }
}
