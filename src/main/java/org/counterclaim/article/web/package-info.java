/** Articles and their snapshots over HTTP, for reading; they come in by intake. */
@NullMarked
package org.counterclaim.article.web;

import org.jspecify.annotations.NullMarked;
