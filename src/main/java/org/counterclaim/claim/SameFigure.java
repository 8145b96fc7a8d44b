package org.counterclaim.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.Cumulation;
import org.jspecify.annotations.Nullable;

/**
 * Which of the claims with one {@link ClaimIdentity} a figure repeats. Each stated as-of date is a claim of its own; a
 * figure without a stated date repeats the latest that was stated by its day, and is a claim of its own only where
 * none was. So the claims are the same in whatever order the articles arrive, and none is dated later than an article
 * in which it appears.
 *
 * @param withinDays how far apart the days of a number may be that another event may have as well
 */
record SameFigure(StoredFigure figure, int withinDays) {

    /** From this many digits on, a sharp number is known again whenever it comes. */
    private static final int DIGITS_OF_ITS_OWN = 3;

    private static final Comparator<Claim> BY_DAY =
            Comparator.comparing(SameFigure::dayOf, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    /** The claim among those of its identity that the figure repeats. */
    Optional<Claim> among(Collection<Claim> sameIdentity) {
        Optional<Claim> undated = sameIdentity.stream()
                .filter(claim -> mayBe(claim) && !isStated(claim))
                .min(BY_DAY);
        if (isStated(figure)) {
            Optional<Claim> ofThatDay = stated(sameIdentity)
                    .filter(claim -> figure.asOf() != null && figure.asOf().equals(dayOf(claim)))
                    .findFirst();
            return ofThatDay.or(() -> undated.filter(claim -> isBy(figure.asOf(), dayOf(claim))));
        }
        return stated(sameIdentity)
                .filter(claim -> isBy(dayOf(claim), figure.asOf()))
                .max(BY_DAY)
                .or(() -> undated);
    }

    /** Whether an appearance without a stated date, told as of a day, belongs to this stated figure and not to an earlier claim. */
    boolean takes(@Nullable LocalDate day) {
        return isStated(figure) && isBy(figure.asOf(), day);
    }

    /** Whether what it takes may lie with that claim. */
    boolean mayTakeFrom(Claim claim) {
        return mayBe(claim) && isStated(figure) && !isBy(figure.asOf(), isStated(claim) ? dayOf(claim) : LocalDate.MIN);
    }

    private Stream<Claim> stated(Collection<Claim> sameIdentity) {
        return sameIdentity.stream().filter(claim -> mayBe(claim) && isStated(claim));
    }

    private boolean mayBe(Claim claim) {
        StoredFigure other = claim.figure();
        if (other == null || kind(other) != kind(figure)) {
            return false;
        }
        boolean ofItsDay = figure.cumulation() == Cumulation.PERIOD || figure.cumulation() == Cumulation.INCREMENT;
        LocalDate mine = figure.asOf();
        LocalDate its = other.asOf();
        if (ofItsDay || mine == null || its == null) {
            return !ofItsDay || Objects.equals(mine, its);
        }
        return isKnownAgain() || Math.abs(ChronoUnit.DAYS.between(mine, its)) <= withinDays;
    }

    /** "5,002" is one count whenever it is told; "two" or "about 500" may be those of another event of the kind. */
    private boolean isKnownAgain() {
        BigDecimal low = figure.low();
        return figure.sharp() && low != null && low.stripTrailingZeros().precision() >= DIGITS_OF_ITS_OWN;
    }

    /** Counts, estimates and pending cases of one source stand side by side, also where the number is the same. */
    private static int kind(StoredFigure figure) {
        return switch (figure.countBasis()) {
            case COMPLETE_TOTAL, DOCUMENTED_MINIMUM, UNSPECIFIED -> 0;
            case SOURCE_ESTIMATE, STATISTICAL_ESTIMATE -> 1;
            case PENDING -> 2;
        };
    }

    /** An unknown day is the latest of all. */
    private static boolean isBy(@Nullable LocalDate early, @Nullable LocalDate late) {
        return late == null || (early != null && !early.isAfter(late));
    }

    private static boolean isStated(StoredFigure figure) {
        return figure.asOfBasis() == AsOfBasis.STATED;
    }

    private static boolean isStated(Claim claim) {
        StoredFigure figure = claim.figure();
        return figure != null && isStated(figure);
    }

    private static @Nullable LocalDate dayOf(Claim claim) {
        StoredFigure figure = claim.figure();
        return figure == null ? null : figure.asOf();
    }
}
