package org.counterclaim.article;

import org.counterclaim.platform.Refusal;

/** A page is larger than is taken; {@code limit} is in bytes. */
public final class TooLarge extends Refusal {

    TooLarge(String url, long limit) {
        super(Kind.TOO_LARGE, url + " is larger than " + limit / 1_000_000 + " MB, the most that is taken.");
        with("limit", limit);
    }
}
