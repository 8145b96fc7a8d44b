package org.counterclaim.verdict;

import java.time.Duration;
import org.counterclaim.platform.Refusal;

/** Somebody reports more often than is taken; {@code retryAfter} tells in how many seconds the next is. */
public final class TooManyReports extends Refusal {

    TooManyReports(Duration wait, boolean byOneReader) {
        super(
                Kind.RATE_LIMITED,
                (byOneReader
                                ? "So many reports came from your connection lately that no more are taken for now."
                                : "So many reports came in on this verdict lately that no more are taken for now.")
                        + " Send it again " + later(wait) + ".");
        with("retryAfter", Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private static String later(Duration wait) {
        long minutes = wait.plusSeconds(59).toMinutes();
        return minutes <= 1
                ? "in a minute"
                : minutes < 100 ? "in " + minutes + " minutes" : "in " + (minutes + 59) / 60 + " hours";
    }
}
