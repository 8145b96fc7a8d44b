package org.counterclaim.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.claim.figure.NumberReader;
import org.counterclaim.claim.figure.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two versions of a verdict, computed from their contents: by parts for rules, in sentences
 * for readers.
 *
 * @param labels the scale that words the ratings of both
 */
record WhatChanged(Content before, Content after, Scale labels) {

    private static final NumberReader NUMBERS = NumberReader.of("en");

    boolean outcome() {
        return before.outcome() != after.outcome();
    }

    /** Whether a rating is another, or another one stands first: that is the one that the markup speaks of. */
    boolean ratings() {
        return before.ratings().size() != after.ratings().size()
                || IntStream.range(0, after.ratings().size())
                        .anyMatch(i ->
                                !same(before.ratings().get(i), after.ratings().get(i)));
    }

    /** A level that is named and one that is meant all the same are no difference. */
    private boolean same(Rating one, Rating other) {
        return one.claimId() == other.claimId()
                && one.veracity() == other.veracity()
                && one.nonRating() == other.nonRating()
                && one.flags().equals(other.flags())
                && Objects.equals(labels.levelOf(one), labels.levelOf(other));
    }

    /** Whether a number in the text is another, was added or taken out. */
    boolean figures() {
        return !figuresIn(before).equals(figuresIn(after));
    }

    /** Whether the verdict rests on something else: other pieces, for another side, or other inquiries. */
    boolean grounds() {
        return !pieces(before).equals(pieces(after)) || !before.diligence().equals(after.diligence());
    }

    /** Of an excerpt and of what is said beside it, a letter may be mended. */
    private static List<List<?>> pieces(Content content) {
        return content.evidence().stream()
                .<List<?>>map(piece -> List.of(piece.whence(), piece.stance(), piece.primary(), piece.anonymous()))
                .toList();
    }

    private static List<BigDecimal> figuresIn(Content content) {
        List<String> texts = new ArrayList<>(List.of(content.summary(), content.wording()));
        content.evidence().forEach(piece -> texts.add(piece.excerpt()));
        return NUMBERS.read(String.join("\n", texts)).stream()
                .map(Numeral::value)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    /** What a change of spelling must leave as it is, in so far as it is different. */
    List<String> substance() {
        List<String> parts = new ArrayList<>();
        if (outcome()) {
            parts.add("outcome");
        }
        if (ratings()) {
            parts.add("ratings");
        }
        if (figures()) {
            parts.add("figures");
        }
        if (grounds()) {
            parts.add("grounds");
        }
        return parts;
    }

    /**
     * For readers.
     *
     * @param basisBefore what was judged then, {@code basisAfter} what is judged now; it names the sources
     */
    String inWords(@Nullable Basis basisBefore, Basis basisAfter) {
        List<String> sentences = new ArrayList<>();
        if (outcome()) {
            sentences.add(
                    "The outcome changed from " + words(before.outcome()) + " to " + words(after.outcome()) + ".");
        }
        sentences.addAll(ratingsInWords(basisBefore, basisAfter));
        if (!before.summary().equals(after.summary())) {
            sentences.add("The summary was rewritten.");
        }
        if (!before.wording().equals(after.wording())) {
            sentences.add("The wording for stories was rewritten.");
        }
        if (!before.evidence().equals(after.evidence())) {
            sentences.add(
                    EvidenceChanges.between(before.evidence(), after.evidence()).inWords());
        }
        if (basisBefore != null && !statements(basisBefore).equals(statements(basisAfter))) {
            sentences.add("What the sources say was brought up to date.");
        }
        return sentences.isEmpty() ? "The text is the same as before." : String.join(" ", sentences);
    }

    private List<String> ratingsInWords(@Nullable Basis basisBefore, Basis basisAfter) {
        Map<Long, Rating> old = byClaim(before);
        Map<Long, Rating> now = byClaim(after);
        LongFunction<String> source = claim -> sourceOf(claim, basisBefore, basisAfter);
        List<String> sentences = new ArrayList<>();
        now.forEach((claim, rating) -> {
            Rating then = old.get(claim);
            if (then == null) {
                sentences.add("What " + source.apply(claim) + " says is now rated " + words(rating) + ".");
            } else if (!same(then, rating)) {
                sentences.add("The rating of what " + source.apply(claim) + " says changed from " + words(then) + " to "
                        + words(rating) + ".");
            }
        });
        old.keySet().stream()
                .filter(claim -> !now.containsKey(claim))
                .forEach(claim -> sentences.add("What " + source.apply(claim) + " says is not rated any more."));
        if (sentences.isEmpty() && ratings()) {
            sentences.add("The rated positions stand in another order.");
        }
        return sentences;
    }

    private static Map<Long, Rating> byClaim(Content content) {
        Map<Long, Rating> ratings = new LinkedHashMap<>();
        content.ratings().forEach(rating -> ratings.put(rating.claimId(), rating));
        return ratings;
    }

    private static String sourceOf(long claim, @Nullable Basis before, Basis after) {
        String now = after.sourceOf(claim);
        boolean named = after.positions().stream().anyMatch(position -> position.claimId() == claim);
        return named || before == null ? now : before.sourceOf(claim);
    }

    private static Set<String> statements(Basis basis) {
        return basis.positions().stream()
                .map(position -> position.source() + "\n" + position.figure() + "\n" + position.quote())
                .collect(Collectors.toSet());
    }

    static String words(@Nullable Outcome outcome) {
        return outcome == null
                ? "none"
                : "\u201c" + outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\u201d";
    }

    private String words(Rating rating) {
        RatingLevel level = labels.levelOf(rating);
        String code = Objects.requireNonNull(rating.veracity() == null ? rating.nonRating() : rating.veracity())
                .toString();
        String word = level == null
                ? code.toLowerCase(Locale.ROOT).replace('_', ' ')
                : level.labels().in("en");
        String flags = rating.flags().all().stream()
                .map(flag -> flag.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return "\u201c" + word + (flags.isEmpty() ? "" : ": " + flags) + "\u201d";
    }
}
