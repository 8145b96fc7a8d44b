/** Whole stories, told over HTTP. */
@NullMarked
package org.counterclaim.scenario;

import org.jspecify.annotations.NullMarked;
