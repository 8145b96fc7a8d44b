/** The way in: an article is filed, its claims are extracted and recorded, and they join their disputes. */
@NullMarked
package org.counterclaim.intake;

import org.jspecify.annotations.NullMarked;
