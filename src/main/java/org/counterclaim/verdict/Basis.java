package org.counterclaim.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.dispute.compare.Relation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict judges: the question, each party's position and why they differ. It is frozen into a version when that
 * is published, so that the public page shows for ever what the desk had before it.
 */
public record Basis(String question, List<Position> positions, List<Difference> differences) {

    public Basis {
        positions = List.copyOf(positions);
        differences = List.copyOf(differences);
    }

    /** The source of a position, as readers know it. */
    public String sourceOf(long claimId) {
        return positions.stream()
                .filter(position -> position.claimId() == claimId)
                .map(Position::source)
                .findFirst()
                .orElse("claim " + claimId);
    }

    /**
     * One source's answer. A number never goes without its source, wording and date (blueprint section 6).
     *
     * @param party who the source belongs to where independence is asked
     * @param polarity whether the source asserts the proposition or denies it
     * @param proposition what the source is committed to, as a text
     * @param figure the number as worded, null for a claim without one
     * @param current false for a claim that its source has superseded and that is rated all the same
     * @param asOf the day up to which the figure counts, null where nothing tells
     */
    @Schema(name = "JudgedPosition")
    public record Position(
            long claimId,
            String party,
            String source,
            SourceType sourceType,
            Polarity polarity,
            String proposition,
            @Nullable String figure,
            @Nullable CountBasis countBasis,
            @Nullable LocalDate asOf,
            @Nullable AsOfBasis asOfBasis,
            String quote,
            Carrier carrier,
            boolean current) {}

    /**
     * Where the claim appeared first.
     *
     * @param url null for a text that was taken in without an address
     */
    public record Carrier(
            @Nullable String url,
            String title,
            @Nullable String outlet,
            @Nullable LocalDate publishedOn) {}

    /**
     * How two positions stand to each other.
     *
     * @param a the claim of one position, {@code b} that of the other
     * @param reasons one sentence each
     * @param gapRatio how many times the one is the other; null where that says nothing
     */
    public record Difference(
            long a,
            long b,
            Relation relation,
            List<String> reasons,
            @Nullable BigDecimal gapRatio) {

        public Difference {
            reasons = List.copyOf(reasons);
        }
    }
}
