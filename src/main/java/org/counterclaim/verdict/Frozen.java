package org.counterclaim.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.dispute.JoinedBy;
import org.counterclaim.dispute.compare.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * The record of a published version: what was known when it was signed. Articles are named by the hashes of their snapshots
 * and quoted, never copied. Its text is frozen, so that fields may be added here and none may change its meaning.
 *
 * @param open what anyone may read
 * @param desk what the desk alone may read: who reviewed and decided what, and why each claim was there
 */
record Frozen(@JsonProperty("public") Open open, Desk desk) {

    static final String FORMAT = "counterclaim-record/1";

    /**
     * @param claimsInAll how many claims there were; only the first {@link Freezing#MOST_CLAIMS} are told
     * @param evidence as readers see it, with the hashes of what had been captured by then
     * @param positions the claims that were each party's current word
     */
    record Open(
            String format,
            Ruling verdict,
            Instant knowledgeCutoff,
            Asked dispute,
            Conflict conflict,
            @Nullable BigDecimal gapRatio,
            List<FrozenStanding.Standpoint> positions,
            List<FrozenStanding.Compared> comparisons,
            List<FrozenStanding.Succession> series,
            List<FrozenStanding.Found> findings,
            List<FrozenClaim> claims,
            int claimsInAll,
            List<Exhibit> evidence) {}

    record Ruling(
            long id,
            String slug,
            int version,
            String author,
            String question,
            @Nullable Outcome outcome,
            String summary,
            String wording,
            List<Rating> ratings,
            @Nullable String withoutEvidenceBecause,
            @Nullable LocalDate reviewBy,
            @Nullable Correction correction,
            @Nullable Long corrects) {

        static Ruling of(Verdict verdict, String slug, String question) {
            Content content = verdict.content();
            Verdict corrected = verdict.corrects();
            return new Ruling(
                    verdict.id(),
                    slug,
                    verdict.number(),
                    verdict.author(),
                    question,
                    content.outcome(),
                    content.summary(),
                    content.wording(),
                    content.ratings(),
                    verdict.withoutEvidenceBecause(),
                    content.reviewBy(),
                    verdict.correction(),
                    corrected == null ? null : corrected.id());
        }
    }

    record Asked(long id, String question) {}

    /**
     * @param content all that the author wrote
     * @param evidence what is confidential of it included
     */
    record Desk(
            Content content,
            List<Exhibit> evidence,
            Rules policy,
            List<Reviewed> reviews,
            List<Decided> decisions,
            List<Member> members) {}

    /** The policy that it was made under. */
    record Rules(String name, int version, ReviewMode mode) {

        static Rules of(Verdict verdict) {
            Policy policy = verdict.policy();
            return new Rules(policy.name(), policy.number(), verdict.plan().mode());
        }
    }

    record Reviewed(
            String reviewer,
            Decision decision,
            @Nullable Outcome outcome,
            @Nullable List<Rating> ratings,
            String comment,
            Instant at) {

        static Reviewed of(Review review) {
            Review.Judgement judgement = review.judgement();
            return new Reviewed(
                    review.reviewer(),
                    review.decision(),
                    judgement.outcome(),
                    judgement.ratings(),
                    judgement.comment(),
                    review.at());
        }
    }

    /** A decision of a person on the dispute that stood. */
    record Decided(
            long id,
            String kind,
            long dispute,
            List<Long> claims,
            Object before,
            Object after,
            String by,
            Instant at,
            @Nullable String reason) {

        static Decided of(org.counterclaim.dispute.Decision decision) {
            return new Decided(
                    decision.id(),
                    decision.kind().name(),
                    decision.disputeId(),
                    decision.claims(),
                    decision.before(),
                    decision.after(),
                    decision.by(),
                    decision.at(),
                    decision.reason());
        }
    }

    /** Why a claim was in the dispute. */
    record Member(long claimId, JoinedBy joinedBy, String reason, Instant joinedAt) {}
}
