/** What every feature stands on: refusals, the clock, paging and entity tags. */
@NullMarked
package org.counterclaim.platform;

import org.jspecify.annotations.NullMarked;
