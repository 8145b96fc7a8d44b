package org.counterclaim.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.VerificationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one appearance tells of its claim, or several together: the fold of what each tells, the same in whatever order
 * they arrive. The words are those of the earliest publication; a total is told by whoever says total, a date by whoever
 * states the earliest (domain reference 3.6).
 *
 * @param publishedOn the day of the article, null when unknown
 */
record Telling(
        @Nullable LocalDate publishedOn,
        String proposition,
        @Nullable StoredFigure figure) {

    /** What says more of a count comes first; the kinds that come equally far never meet in one claim. */
    private static final List<CountBasis> BASES = List.of(
            CountBasis.COMPLETE_TOTAL,
            CountBasis.DOCUMENTED_MINIMUM,
            CountBasis.STATISTICAL_ESTIMATE,
            CountBasis.SOURCE_ESTIMATE,
            CountBasis.PENDING,
            CountBasis.UNSPECIFIED);

    private static final List<VerificationStatus> STATUSES = List.of(
            VerificationStatus.VERIFIED_CASE_BASED,
            VerificationStatus.CONFIRMED,
            VerificationStatus.UNDER_INVESTIGATION,
            VerificationStatus.ESTIMATED,
            VerificationStatus.ALLEGED,
            VerificationStatus.REPORTED,
            VerificationStatus.UNSPECIFIED);

    private static final List<AsOfBasis> DATES =
            List.of(AsOfBasis.STATED, AsOfBasis.INFERRED, AsOfBasis.PUBLICATION_DATE);

    private static final Comparator<Telling> EARLIEST = Comparator.comparing(
                    Telling::publishedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Telling::proposition)
            .thenComparing(Telling::figureInWords);

    private static final Comparator<StoredFigure> EARLIEST_DATE = Comparator.comparing(
                    StoredFigure::asOf, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(figure -> figure.asOfBasis() == null ? DATES.size() : DATES.indexOf(figure.asOfBasis()));

    static Optional<Telling> of(Collection<Telling> tellings) {
        return tellings.stream().reduce(Telling::and);
    }

    Telling and(Telling other) {
        Telling first = EARLIEST.compare(this, other) <= 0 ? this : other;
        StoredFigure mine = figure;
        StoredFigure others = other.figure;
        if (first.figure == null || mine == null || others == null) {
            return first;
        }
        StoredFigure dated = EARLIEST_DATE.compare(mine, others) <= 0 ? mine : others;
        StoredFigure together = first.figure.told(new StoredFigure.Told(
                stronger(BASES, mine.countBasis(), others.countBasis()),
                stronger(STATUSES, mine.verificationStatus(), others.verificationStatus()),
                dated.asOf(),
                dated.asOfBasis()));
        return new Telling(first.publishedOn, first.proposition, together);
    }

    private static <T> T stronger(List<T> strongestFirst, T one, T other) {
        return strongestFirst.indexOf(one) <= strongestFirst.indexOf(other) ? one : other;
    }

    /** Tells apart what is worded alike, so that the first of two hangs on nothing but what they say. */
    private String figureInWords() {
        return figure == null
                ? ""
                : figure.surface() + "|" + figure.subset() + "|" + figure.disjoint() + "|" + figure.sharp() + "|"
                        + figure.conservativeLow();
    }
}
