package org.counterclaim.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notice of the public log of corrections, for readers (domain reference 2.5).
 *
 * @param verdict the id of the version that stands since, or that was withdrawn
 * @param toVersion the same as {@code fromVersion} where the verdict was withdrawn
 * @param what the difference, in sentences
 * @param reportedBy "a reader" where a reader's report led to it, never a name; else null
 * @param after null where the verdict was withdrawn
 */
public record PublishedCorrection(
        long verdict,
        String slug,
        String question,
        int fromVersion,
        int toVersion,
        CorrectionType type,
        String what,
        String why,
        @Nullable String reportedBy,
        Instant publishedAt,
        Judged before,
        @Nullable Judged after) {

    /** How a version judged. */
    public record Judged(Outcome outcome, List<Rating> ratings) {

        public Judged {
            ratings = List.copyOf(ratings);
        }

        static Judged of(Verdict verdict) {
            return new Judged(
                    Objects.requireNonNull(verdict.outcome()), verdict.content().ratings());
        }
    }

    static PublishedCorrection of(CorrectionNotice notice) {
        Verdict after = notice.after();
        Verdict stands = after == null ? notice.before() : after;
        return new PublishedCorrection(
                stands.id(),
                notice.slug(),
                stands.question(),
                notice.before().number(),
                stands.number(),
                notice.type(),
                notice.what(),
                notice.why(),
                notice.reportedBy(),
                notice.publishedAt(),
                Judged.of(notice.before()),
                after == null ? null : Judged.of(after));
    }

    /** Whether the question is judged as before. */
    public boolean isSameOutcome() {
        return after != null && after.outcome() == before.outcome();
    }

    /** Whether the verdict was taken back as a whole. */
    public boolean isWithdrawal() {
        return after == null;
    }
}
