package org.counterclaim.access;

import java.time.Duration;
import org.counterclaim.platform.Refusal;

/** So many log-ins failed that the next ones are not even looked at. */
public final class TooManyFailures extends Refusal {

    TooManyFailures(Duration wait) {
        super(Kind.RATE_LIMITED, "Too many log-ins failed. Try again later.");
        with("retryAfter", Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
