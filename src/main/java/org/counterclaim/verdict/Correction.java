package org.counterclaim.verdict;

/**
 * The public notice that a later version carries.
 *
 * @param reason what was changed and why, for readers
 */
public record Correction(CorrectionType type, String reason) {}
