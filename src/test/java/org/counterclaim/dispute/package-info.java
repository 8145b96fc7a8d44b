/** Tests of disputes. */
@NullMarked
package org.counterclaim.dispute;

import org.jspecify.annotations.NullMarked;
