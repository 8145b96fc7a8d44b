package org.counterclaim.verdict.web;

import java.time.Instant;
import org.counterclaim.access.Actor;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.VerdictState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a verdict beside the others, as far as its reader may see it. */
@Schema(name = "VerdictVersion")
record VersionView(
        long id,
        int version,
        VerdictState state,
        @Nullable Outcome outcome,
        @Nullable Instant publishedAt,
        @Nullable String page,
        @Nullable CorrectionView correction) {

    static VersionView of(Verdict verdict, Actor reader) {
        return new VersionView(
                verdict.id(),
                verdict.number(),
                verdict.state(),
                verdict.isBlindTo(reader) ? null : verdict.outcome(),
                verdict.publishedAt(),
                VerdictView.pageOf(verdict),
                CorrectionView.of(verdict));
    }
}
