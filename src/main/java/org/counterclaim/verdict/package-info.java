/** A verdict: a reviewed, versioned judgement on a dispute, with its states, rules, reviews and corrections. */
@NullMarked
package org.counterclaim.verdict;

import org.jspecify.annotations.NullMarked;
