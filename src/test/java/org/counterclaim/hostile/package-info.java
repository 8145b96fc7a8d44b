/** What somebody tries who means harm: OWASP's list for an API, over HTTP. */
@NullMarked
package org.counterclaim.hostile;

import org.jspecify.annotations.NullMarked;
