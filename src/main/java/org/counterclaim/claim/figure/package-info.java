/** Figures: quantities with their intervals, metric, count basis, population, place and date. Pure Java. */
@NullMarked
package org.counterclaim.claim.figure;

import org.jspecify.annotations.NullMarked;
