package org.counterclaim.article;

import org.jspecify.annotations.Nullable;

/**
 * By what an article is recognised when it comes again: its canonical address, or its text where it came without.
 *
 * @param key of fixed length, so that databases can keep it unique
 */
record Identity(String key, @Nullable String url) {

    static Identity of(Prepared prepared) {
        String url = prepared.article().canonicalUrl();
        return url == null ? ofText(prepared.textSha256()) : ofAddress(url);
    }

    static Identity ofAddress(String canonicalUrl) {
        return new Identity("url:" + Bytes.utf8(canonicalUrl).sha256(), canonicalUrl);
    }

    static Identity ofText(String textSha256) {
        return new Identity("text:" + textSha256, null);
    }
}
