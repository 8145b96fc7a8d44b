package org.counterclaim.verdict;

import org.counterclaim.platform.Refusal;

/** A correction of the same version is under way; {@code existing} is its id. */
public final class CorrectionOpen extends Refusal {

    CorrectionOpen(Verdict open) {
        super(
                Kind.DUPLICATE,
                "Verdict " + open.id() + ", by " + open.author() + ", is a correction of this version already and "
                        + open.state() + ". Bring that one to an end: "
                        + how(open.state()));
        with("rule", Rule.NO_OTHER_CORRECTION.ruleName());
        with("existing", open.id());
        with("state", open.state());
    }

    private static String how(VerdictState state) {
        return switch (state) {
            case DRAFT -> "its author submits it, or it is discarded by its author or an editor.";
            case SUBMITTED -> "somebody reviews it, or its author recalls it.";
            default -> "an editor publishes it, or its author or an editor takes it back to DRAFT.";
        };
    }
}
