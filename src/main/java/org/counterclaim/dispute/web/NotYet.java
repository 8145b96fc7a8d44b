package org.counterclaim.dispute.web;

import java.time.Instant;
import org.counterclaim.platform.Refusal;

/** Somebody asks what will have been known. */
final class NotYet extends Refusal {
    NotYet(String parameter, Instant asked, Instant now) {
        super(Kind.MALFORMED, parameter + " is " + asked + ", and it is only " + now + ".");
    }
}
