package org.counterclaim.verdict.web;

import org.counterclaim.verdict.Correction;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What kind of change a version of a verdict is, and why.
 *
 * @param of the id of the version that is corrected
 */
@Schema(name = "VerdictCorrection")
record CorrectionView(CorrectionType type, String reason, long of) {

    static @Nullable CorrectionView of(Verdict verdict) {
        Correction correction = verdict.correction();
        Verdict corrected = verdict.corrects();
        return correction == null || corrected == null
                ? null
                : new CorrectionView(correction.type(), correction.reason(), corrected.id());
    }
}
