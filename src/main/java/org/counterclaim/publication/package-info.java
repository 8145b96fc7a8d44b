/** What the public gets of a verdict: words for its codes, and ClaimReview markup. Never reads drafts. */
@NullMarked
package org.counterclaim.publication;

import org.jspecify.annotations.NullMarked;
