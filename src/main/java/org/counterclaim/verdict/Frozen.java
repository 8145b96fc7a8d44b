package org.counterclaim.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.FigureView;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.QuoteType;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.dispute.JoinedBy;
import org.counterclaim.dispute.compare.Comparison.Overruled;
import org.counterclaim.dispute.compare.Conflict;
import org.counterclaim.dispute.compare.ReasonCode;
import org.counterclaim.dispute.compare.Relation;
import org.counterclaim.dispute.compare.Series;
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
     * @param positions the claims that were each party's current word
     */
    record Open(
            String format,
            Ruling verdict,
            Instant knowledgeCutoff,
            Asked dispute,
            Conflict conflict,
            @Nullable BigDecimal gapRatio,
            List<Standpoint> positions,
            List<Compared> comparisons,
            List<Succession> series,
            List<Found> findings,
            List<Said> claims,
            int claimsInAll) {}

    record Ruling(
            long id,
            String slug,
            int version,
            String author,
            String question,
            Content content,
            @Nullable String withoutEvidenceBecause,
            @Nullable Correction correction,
            @Nullable Long corrects) {}

    record Asked(long id, String question) {}

    /** @param stale older than another party's figure while that count went on */
    record Standpoint(
            long claimId,
            String party,
            String source,
            @Nullable LocalDate asOf,
            boolean stale) {}

    record Compared(
            long a,
            long b,
            Relation relation,
            List<Why> reasons,
            @Nullable BigDecimal gapRatio,
            @Nullable Long lower,
            @Nullable Long prevails,
            @Nullable Overruled override) {}

    record Why(ReasonCode code, String text, @Nullable Long claim) {}

    record Succession(String party, Series.Kind kind, long current, List<Step> steps) {}

    record Step(
            long claimId,
            @Nullable LocalDate asOf,
            @Nullable Compared toStanding) {}

    record Found(ReasonCode code, String text, @Nullable Long claim, List<Long> claims) {}

    /**
     * @param linkedTo the claim that a person had linked it to as its origin
     * @param appearancesInAll how often it appeared; only the first {@link Freezing#MOST_APPEARANCES} are told
     */
    record Said(
            long claimId,
            String party,
            String source,
            SourceType sourceType,
            Polarity polarity,
            String proposition,
            @Nullable FigureView figure,
            @Nullable LocalDate asOf,
            @Nullable Long linkedTo,
            Instant recordedAt,
            List<Appeared> appearances,
            int appearancesInAll) {}

    /**
     * A quotation. Offsets are code points of the snapshot's normalised text, which {@code textSha256} names.
     *
     * @param rawSha256 of the bytes as they were fetched or handed in
     * @param chain the attribution chain, outermost first
     */
    record Appeared(
            long article,
            @Nullable String url,
            String title,
            @Nullable String outlet,
            @Nullable LocalDate publishedOn,
            int snapshot,
            String textSha256,
            String rawSha256,
            Span content,
            @Nullable Span figure,
            String prefix,
            String quote,
            String suffix,
            QuoteType quoteType,
            JsonNode chain) {}

    record Desk(List<Reviewed> reviews, List<Decided> decisions, List<Member> members) {}

    record Reviewed(
            String reviewer, Decision decision, @Nullable Outcome outcome, String comment, Instant at) {}

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
            @Nullable String reason) {}

    /** Why a claim was in the dispute. */
    record Member(long claimId, JoinedBy joinedBy, String reason, Instant joinedAt) {}
}
