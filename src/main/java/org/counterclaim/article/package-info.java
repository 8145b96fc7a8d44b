/** Articles and their snapshots: fetched safely, parsed, recognised when they come again, kept for good. */
@NullMarked
package org.counterclaim.article;

import org.jspecify.annotations.NullMarked;
