/** What the newsroom costs when it has grown; run with {@code -Pload}. */
@NullMarked
package org.counterclaim.load;

import org.jspecify.annotations.NullMarked;
