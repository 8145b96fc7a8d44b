/** Verdicts over HTTP: draft, review, move, correct and read. */
@NullMarked
package org.counterclaim.verdict.web;

import org.jspecify.annotations.NullMarked;
