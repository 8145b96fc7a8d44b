package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tests whether the parts of a breakdown come to its whole (domain reference 3.7, C1 and C2). A list that may leave
 * somebody out is no error: only parts that come near the whole without meeting it, or above it, are worth a look.
 */
final class Sum {

    /** How far, as a share of the whole, a list that means to be complete may be from it. */
    private static final BigDecimal NEAR = new BigDecimal("0.01");

    private static final int A_LIST = 3;

    private final Breakdown breakdown;
    private final Counts counts;

    Sum(Breakdown breakdown, Counts counts) {
        this.breakdown = breakdown;
        this.counts = counts;
    }

    Stream<Finding> findings() {
        return Stream.concat(tooLarge(), sum().stream());
    }

    /** A single part above the whole; only where the words make it one, since a text may go on to speak of more. */
    private Stream<Finding> tooLarge() {
        return breakdown.parts().stream()
                .filter(Told::subset)
                .filter(part -> Breakdown.numberOf(part).compareTo(breakdown.whole()) > 0)
                .map(part -> Finding.of(
                        ReasonCode.SUBSET_VIOLATION,
                        "A part cannot be larger than the whole: " + Wording.of(part.statement()) + ", "
                                + Wording.group(part.scope()) + ", is told as a part of "
                                + Wording.of(breakdown.total().statement()) + ".",
                        part,
                        List.of(breakdown.total())));
    }

    private Optional<Finding> sum() {
        List<Told> all = breakdown.parts();
        if (all.size() < 2) {
            return Optional.empty();
        }
        if (breakdown.comesTo(all)) {
            return Optional.of(breakdown.nested().isEmpty() ? partition(all) : toldWithin());
        }
        List<Told> lengthwise = breakdown.lengthwise();
        if (lengthwise.size() >= 2 && breakdown.comesTo(lengthwise)) {
            return Optional.of(partition(lengthwise));
        }
        List<Told> unnested = breakdown.unnested();
        if (unnested.size() >= 2 && breakdown.comesTo(unnested)) {
            return Optional.of(partition(unnested));
        }
        List<Told> nearest = Stream.of(unnested, all, lengthwise)
                .min(Comparator.comparing(some -> residual(some).abs()))
                .orElse(all);
        return dropped(unnested).or(() -> mismatch(nearest));
    }

    private Finding partition(List<Told> parts) {
        return Finding.of(
                ReasonCode.PARTITION,
                added(parts) + ": the parts come to exactly the whole that " + source() + " gives.",
                breakdown.total(),
                parts);
    }

    /** "2,403 protesters, including twelve children" where 2,403 and the rest lack just those twelve. */
    private Finding toldWithin() {
        List<Told> nested = breakdown.nested();
        List<Told> others = breakdown.unnested();
        return Finding.of(
                ReasonCode.BUCKET_DROPPED,
                added(others) + ", " + Wording.number(residual(others)) + " less than the " + whole()
                        + " given as the whole: just the " + names(nested) + " that the text tells as part of another"
                        + " number. The sum comes out only if they are counted beside it.",
                breakdown.total(),
                breakdown.parts());
    }

    private Optional<Finding> dropped(List<Told> parts) {
        BigDecimal residual = residual(parts);
        if (parts.size() < 2 || residual.signum() <= 0) {
            return Optional.empty();
        }
        return LeftOut.missing(breakdown.total(), parts, residual, counts)
                .map(bucket -> Finding.of(
                        ReasonCode.BUCKET_DROPPED,
                        added(parts) + ", " + Wording.number(residual) + " less than the " + whole()
                                + " given as the whole (residual " + Wording.signed(residual) + "). " + bucket.text()
                                + ": probably a group that was left out.",
                        breakdown.total(),
                        Stream.concat(parts.stream(), bucket.known().stream()).toList()));
    }

    private Optional<Finding> mismatch(List<Told> nearest) {
        List<Told> apart = disjoint();
        boolean near = nearest.size() >= A_LIST
                && breakdown.total().isSharp()
                && residual(nearest).abs().compareTo(breakdown.whole().multiply(NEAR)) <= 0;
        if (!near && (apart.size() < 2 || residual(apart).signum() >= 0)) {
            return Optional.empty();
        }
        List<Told> parts = near ? nearest : apart;
        BigDecimal residual = residual(parts);
        return Optional.of(Finding.of(
                ReasonCode.SUM_MISMATCH,
                added(parts) + ", " + Wording.number(residual.abs()) + (residual.signum() < 0 ? " more" : " less")
                        + " than the " + whole() + " given as the whole (residual " + Wording.signed(residual)
                        + "): the account of " + source() + " is internally inconsistent, by an error of the source"
                        + " or of the article.",
                breakdown.total(),
                parts));
    }

    /** Parts, by the words, of which nobody can be in two. */
    private List<Told> disjoint() {
        List<Told> apart = new ArrayList<>();
        for (Told part : breakdown.lengthwise()) {
            boolean overlaps = !isTied(part)
                    || part.scope().unnamedPart()
                    || breakdown.nested().contains(part)
                    || apart.stream().anyMatch(other -> overlap(part.scope(), other.scope()));
            if (!overlaps) {
                apart.add(part);
            }
        }
        return apart;
    }

    private boolean isTied(Told part) {
        return part.subset() || part.sentence().equals(breakdown.total().sentence());
    }

    private static boolean overlap(Scope one, Scope other) {
        return Within.is(one, other) || Within.is(other, one);
    }

    private BigDecimal residual(List<Told> parts) {
        return breakdown.whole().subtract(Breakdown.sum(parts));
    }

    private static String added(List<Told> parts) {
        return parts.stream()
                        .map(Breakdown::numberOf)
                        .sorted(Comparator.reverseOrder())
                        .map(Wording::number)
                        .collect(Collectors.joining(" + "))
                + " = " + Wording.number(Breakdown.sum(parts));
    }

    private static String names(List<Told> parts) {
        return parts.stream()
                .map(part -> Wording.number(Breakdown.numberOf(part)) + " " + Wording.group(part.scope()))
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private String whole() {
        return Wording.number(breakdown.whole());
    }

    private String source() {
        return breakdown.total().statement().who().source();
    }
}
