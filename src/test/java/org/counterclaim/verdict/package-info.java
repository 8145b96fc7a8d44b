/** Tests of verdicts. */
@NullMarked
package org.counterclaim.verdict;

import org.jspecify.annotations.NullMarked;
