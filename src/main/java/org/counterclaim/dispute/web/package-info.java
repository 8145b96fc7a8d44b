/** Disputes and suggestions over HTTP. */
@NullMarked
package org.counterclaim.dispute.web;

import org.jspecify.annotations.NullMarked;
