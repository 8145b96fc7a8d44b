/** Tests of the comparison of claims. */
@NullMarked
package org.counterclaim.dispute.compare;

import org.jspecify.annotations.NullMarked;
