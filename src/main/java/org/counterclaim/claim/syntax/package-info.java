/** Words of a sentence in, its dependency tree out: which word hangs on which, and as what. Plain Java, one model file. */
@NullMarked
package org.counterclaim.claim.syntax;

import org.jspecify.annotations.NullMarked;
