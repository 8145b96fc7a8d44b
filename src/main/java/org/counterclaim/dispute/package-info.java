/** Disputes: one question, the claims that answer it, how they stand to each other, and the triage of them. */
@NullMarked
package org.counterclaim.dispute;

import org.jspecify.annotations.NullMarked;
