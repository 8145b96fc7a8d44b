/** Tests of what the public sees. */
@NullMarked
package org.counterclaim.publication;

import org.jspecify.annotations.NullMarked;
