package org.counterclaim.dispute;

import java.util.List;
import java.util.Set;

/** How decisions of some kinds are taken back; everything that they touched is still as they left it. */
interface Reversal {

    Set<Decision.Kind> kinds();

    /** @return the disputes that are changed by this */
    List<Dispute> reverse(Decision decision);
}
