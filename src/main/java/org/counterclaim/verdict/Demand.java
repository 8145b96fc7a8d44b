package org.counterclaim.verdict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a verdict does not have.
 *
 * @param code a stable word for programs: "evidence", "origins"
 * @param text a sentence on what would do
 */
@Schema(name = "GateDemand")
public record Demand(String code, String text) {}
