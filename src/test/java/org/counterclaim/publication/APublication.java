package org.counterclaim.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.dispute.compare.Relation;
import org.counterclaim.verdict.AScale;
import org.counterclaim.verdict.Basis;
import org.counterclaim.verdict.Correction;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.Diligence;
import org.counterclaim.verdict.Evidence;
import org.counterclaim.verdict.Exhibit;
import org.counterclaim.verdict.Flag;
import org.counterclaim.verdict.Flags;
import org.counterclaim.verdict.NonRating;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.PublishedVerdict;
import org.counterclaim.verdict.PublishedVerdict.Version;
import org.counterclaim.verdict.Rating;
import org.counterclaim.verdict.Stance;
import org.counterclaim.verdict.Veracity;
import org.counterclaim.verdict.VerdictState;

/** A published verdict on two tolls, and the desk that published it, for tests without a database. */
final class APublication {

    static final Instant FIRST = Instant.parse("2026-02-04T09:00:00Z");
    static final Instant LATER = Instant.parse("2026-02-06T15:20:00Z");

    static final Basis.Position FOUNDATION = position(
            8842,
            "Foundation of Martyrs and Veterans Affairs",
            SourceType.GOVERNMENT,
            "put the total at 3,117",
            "3,117",
            CountBasis.COMPLETE_TOTAL);

    static final Basis.Position NGO = position(
            8843,
            "Rights Watch",
            SourceType.NGO,
            "it has confirmed 6,854 deaths",
            "6,854 deaths",
            CountBasis.DOCUMENTED_MINIMUM);

    static final Rating DISPUTED =
            new Rating(8842, null, NonRating.DISPUTED, new Flags(Set.of(Flag.BELOW_DOCUMENTED_MINIMUM)));
    static final Rating MOSTLY_TRUE = new Rating(8843, Veracity.MOSTLY_TRUE, null, Flags.NONE);

    static final PublicationConfig DESK = new PublicationConfig() {
        @Override
        public Optional<String> baseUrl() {
            return Optional.of("https://facts.example.org/");
        }

        @Override
        public String publisher() {
            return "Example Facts Desk";
        }

        @Override
        public Optional<String> correctionsPolicy() {
            return Optional.empty();
        }

        @Override
        public Optional<String> methodology() {
            return Optional.of("https://example.org/method");
        }

        @Override
        public Optional<String> markupLicense() {
            return Optional.empty();
        }
    };

    private APublication() {}

    static Basis.Position position(
            long claim, String source, SourceType type, String proposition, String figure, CountBasis basis) {
        return new Basis.Position(
                claim,
                source,
                source,
                type,
                Polarity.ASSERTS,
                proposition,
                figure,
                basis,
                LocalDate.of(2026, 1, 21),
                AsOfBasis.STATED,
                proposition,
                new Basis.Carrier(
                        "https://wire.example/" + claim, "Toll rises", "Wire Example", LocalDate.of(2026, 2, 3)),
                true);
    }

    static PublishedVerdict rating(Rating... ratings) {
        return of(1, VerdictState.PUBLISHED, List.of(FOUNDATION, NGO), ratings);
    }

    static PublishedVerdict on(List<Basis.Position> positions, Rating... ratings) {
        return of(1, VerdictState.PUBLISHED, positions, ratings);
    }

    /** @param number 1 of one or 2 of two: version 2 corrects version 1 */
    static PublishedVerdict of(int number, VerdictState state, List<Basis.Position> positions, Rating... ratings) {
        boolean corrected = number == 2 || state == VerdictState.REPLACED;
        Version first = new Version(1, corrected ? VerdictState.REPLACED : VerdictState.PUBLISHED, FIRST, null);
        Version second = new Version(
                2,
                VerdictState.PUBLISHED,
                LATER,
                new Correction(CorrectionType.CORRECTION, "The as-of date was wrong."));
        return new PublishedVerdict(
                7,
                "how-many",
                number,
                state,
                Outcome.DISPUTED,
                "An NGO had documented more by then.",
                "The foundation says 3,117, the NGO 6,854.",
                List.of(ratings),
                List.of(new Exhibit(new Evidence("https://ngo.example/report", "6,854", Stance.REFUTES, true), null)),
                Diligence.NONE,
                null,
                new Basis(
                        "How many people were killed?",
                        positions,
                        List.of(new Basis.Difference(
                                8842,
                                8843,
                                Relation.CONTRADICTION,
                                List.of("3,117 is given as a total."),
                                new BigDecimal("2.20")))),
                number == 2 ? LATER : FIRST,
                FIRST,
                state == VerdictState.WITHDRAWN ? new PublishedVerdict.Retirement(LATER, "Wrong question.") : null,
                AScale.house(),
                corrected ? List.of(second, first) : List.of(first));
    }
}
