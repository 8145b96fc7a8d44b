/** Jobs over HTTP: how far they are, and calling them off. */
@NullMarked
package org.counterclaim.jobs.web;

import org.jspecify.annotations.NullMarked;
