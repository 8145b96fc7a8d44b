/** Articles, the outlets that carry them and the snapshots of their texts; fetching and parsing. */
@NullMarked
package org.counterclaim.article;

import org.jspecify.annotations.NullMarked;
