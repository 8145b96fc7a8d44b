/** Finds again, in a text that was changed, what stood in it before: exactly, nearly, or not at all. Pure. */
@NullMarked
package org.counterclaim.claim.anchor;

import org.jspecify.annotations.NullMarked;
