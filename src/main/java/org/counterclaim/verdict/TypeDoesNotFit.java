package org.counterclaim.verdict;

import java.util.List;
import java.util.Map;
import org.counterclaim.platform.Refusal;

/** A correction that changes more, or less, than its type tells readers; {@code changed} lists what. */
public final class TypeDoesNotFit extends Refusal {

    private static final Map<CorrectionType, String> ADVICE = Map.of(
            CorrectionType.TYPO,
            "TYPO is the only change that no notice tells of, so it leaves the outcome, the ratings and every figure as"
                    + " they were.",
            CorrectionType.RATING_CHANGE,
            "RATING_CHANGE tells readers that the outcome or a rating is another, and none is.");

    TypeDoesNotFit(Verdict verdict, Correction correction, List<String> changed) {
        super(
                Kind.ILLEGAL_TRANSITION,
                ADVICE.get(correction.type()) + " Change the text of verdict " + verdict.id()
                        + ", or open a correction of another type.");
        with("rule", Rule.TYPE_FITS_THE_CHANGE.ruleName());
        with("correctionType", correction.type());
        with("changed", changed);
    }
}
