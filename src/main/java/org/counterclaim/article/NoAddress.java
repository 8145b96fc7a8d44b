package org.counterclaim.article;

import org.counterclaim.platform.Refusal;

/** An article was handed in without an address, so it cannot be fetched. */
public final class NoAddress extends Refusal {

    public NoAddress(long articleId) {
        super(Kind.FETCH_FAILED, "Article " + articleId + " came without an address, so it cannot be fetched.");
        with("reason", "NO_ADDRESS");
    }
}
