package org.counterclaim.dispute;

import org.counterclaim.platform.Refusal;

/** Somebody declares or lifts an interest that is not theirs to declare or lift. */
public final class InterestRefused extends Refusal {

    private InterestRefused(Kind kind, String rule, String detail) {
        super(kind, detail);
        with("rule", rule);
    }

    static InterestRefused ofSomebodyElse() {
        return new InterestRefused(
                Kind.FORBIDDEN, "role", "Declare your own interests; those of somebody else take the role editor.");
    }

    static InterestRefused ownLifted() {
        return new InterestRefused(
                Kind.SEPARATION_OF_DUTIES, "own-interest", "Nobody lifts their own interest. Ask another editor.");
    }
}
