package org.counterclaim.verdict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer makes of a submitted verdict. */
@Schema(name = "ReviewDecision")
public enum Decision {
    /** It becomes APPROVED. */
    APPROVE,
    /** It goes back to its author as a DRAFT. */
    REQUEST_CHANGES
}
