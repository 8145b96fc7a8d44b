/** The way in over HTTP. */
@NullMarked
package org.counterclaim.intake.web;

import org.jspecify.annotations.NullMarked;
