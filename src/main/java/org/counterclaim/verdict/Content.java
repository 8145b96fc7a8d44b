package org.counterclaim.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes: all of a verdict that a draft can change.
 *
 * @param outcome null while the author has not decided
 * @param summary why it is so, for readers; empty while not written
 * @param wording the sentence that stories may use as it stands; may be empty
 * @param ratings in the author's order; the first is the one that the markup of the page speaks of
 * @param diligence what was done about sources beyond the evidence
 * @param reviewBy the day by which somebody has to look at it again; null where its author sets none
 */
public record Content(
        @Nullable Outcome outcome,
        String summary,
        String wording,
        List<Rating> ratings,
        List<Evidence> evidence,
        Diligence diligence,
        @Nullable LocalDate reviewBy) {

    /** With nothing done beyond the evidence. */
    public Content(
            @Nullable Outcome outcome, String summary, String wording, List<Rating> ratings, List<Evidence> evidence) {
        this(outcome, summary, wording, ratings, evidence, Diligence.NONE, null);
    }

    public Content {
        ratings = List.copyOf(ratings);
        evidence = List.copyOf(evidence);
        if (ratings.stream().map(Rating::claimId).distinct().count() < ratings.size()) {
            throw new IllegalArgumentException("A claim is rated twice");
        }
    }

    /** What a new version begins with: a day of review that has passed was met by opening it. */
    Content from(LocalDate today) {
        return reviewBy == null || reviewBy.isAfter(today)
                ? this
                : new Content(outcome, summary, wording, ratings, evidence, diligence, null);
    }

    Content with(List<Evidence> other) {
        return new Content(outcome, summary, wording, ratings, other, diligence, reviewBy);
    }

    /** Without what tells where confidential evidence is from. */
    public Content withoutSources() {
        return with(evidence.stream()
                .map(piece -> piece.confidentiality() == null ? piece : piece.withoutSource())
                .toList());
    }

    /** The evidence that somebody with a name stands for. */
    List<Evidence> namedEvidence() {
        return evidence.stream().filter(piece -> !piece.anonymous()).toList();
    }

    /** What whoever reviews it blind may see of it: nothing. The evidence is shown without what was made of it. */
    public Content veiled() {
        return new Content(null, "", "", List.of(), List.of());
    }

    /** The parts in which this differs from another, readable, for the audit trail; no source that is confidential in either. */
    String partsNotIn(Content other) {
        List<String> parts = new ArrayList<>();
        note(parts, "outcome", outcome, other.outcome);
        note(parts, "summary", summary, other.summary);
        note(parts, "wording", wording, other.wording);
        note(parts, "ratings", ratings, other.ratings);
        if (!evidence.equals(other.evidence)) {
            parts.add("evidence: " + Withheld.in(this, other).told(evidence));
        }
        note(parts, "diligence", diligence, other.diligence);
        note(parts, "reviewBy", reviewBy, other.reviewBy);
        return String.join("; ", parts);
    }

    private static void note(List<String> parts, String name, @Nullable Object mine, @Nullable Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            parts.add(name + ": " + mine);
        }
    }
}
