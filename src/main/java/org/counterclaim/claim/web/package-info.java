/** Claims and sources over HTTP, and extraction without storing. */
@NullMarked
package org.counterclaim.claim.web;

import org.jspecify.annotations.NullMarked;
