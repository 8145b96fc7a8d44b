package org.counterclaim.claim.extract;

import org.counterclaim.article.page.Span;

/**
 * A stretch in quotation marks, marks included.
 *
 * @param runsOn the paragraph ends before the quotation does, and the next paragraph opens with a mark again
 */
record Quotation(Span span, boolean runsOn) {}
