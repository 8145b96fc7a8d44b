/** What sources are committed to: claims, where they appear and who made them. */
@NullMarked
package org.counterclaim.claim;

import org.jspecify.annotations.NullMarked;
