/** The public pages. */
@NullMarked
package org.counterclaim.publication.web;

import org.jspecify.annotations.NullMarked;
