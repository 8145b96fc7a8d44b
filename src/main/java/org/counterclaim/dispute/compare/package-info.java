/** The comparison of two claims and the reasons for its result. Pure Java. */
@NullMarked
package org.counterclaim.dispute.compare;

import org.jspecify.annotations.NullMarked;
