package org.counterclaim.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A narrow door for what keeps the machine busy for long: one call is let in, the others are told to come again. Whoever never
 * comes out is forgotten after {@link #LONGEST}: a reader that went away may leave nobody to close the door. Thread-safe.
 */
public final class OneAtATime {

    static final Duration LONGEST = Duration.ofMinutes(10);

    private final Clock clock;
    private final String what;
    private @Nullable Pass inside;

    /** @param what a sentence for whoever has to wait: what is going on */
    public OneAtATime(Clock clock, String what) {
        this.clock = clock;
        this.what = what;
    }

    /** Who is inside, since when. */
    public static final class Pass {
        private final Instant since;

        private Pass(Instant since) {
            this.since = since;
        }
    }

    /** Refused while another is inside. */
    public synchronized Pass enter() {
        Instant now = clock.instant();
        if (inside != null && now.isBefore(inside.since.plus(LONGEST))) {
            throw new Busy(what);
        }
        inside = new Pass(now);
        return inside;
    }

    public synchronized void leave(Pass pass) {
        if (pass.equals(inside)) {
            inside = null;
        }
    }

    private static final class Busy extends Refusal {
        Busy(String what) {
            super(Kind.RATE_LIMITED, what + " One at a time: try again in a minute.");
            with("retryAfter", 60);
        }
    }
}
