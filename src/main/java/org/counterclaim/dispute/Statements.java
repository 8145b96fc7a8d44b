package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Source;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.ToldClaim;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.Circumstances;
import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.dispute.compare.Scope;
import org.counterclaim.dispute.compare.Statement;
import org.counterclaim.dispute.compare.Value;
import org.jspecify.annotations.Nullable;

/** Makes statements, which the comparison understands, of claims on record. */
@ApplicationScoped
class Statements {

    private final Members members;

    Statements(Members members) {
        this.members = members;
    }

    /** As they were known then. */
    static List<Statement> of(KnownDispute known) {
        return known.claims().stream()
                .map(claim -> of(
                        claim.claim(),
                        claim.party(),
                        claim.told(),
                        DisputeScope.of(claim.claim()).inEventOf(known.decided().scope())))
                .toList();
    }

    /**
     * A claim that is told in an article of a dispute and is not in it; of its event, where that may be the same.
     *
     * @param known the claim as all that told it by then tell it, and {@code publishedOn} the day of the one article
     */
    Statement beside(Claim claim, ToldClaim known, @Nullable LocalDate publishedOn, DisputeScope dispute) {
        DisputeScope own = DisputeScope.of(claim);
        boolean sameEvent = !own.hasEvent() || own.mayBeOfSameEventAs(dispute);
        ToldClaim told = new ToldClaim(known.proposition(), known.figure(), publishedOn, false);
        return of(claim, claim.source().party(), told, sameEvent ? own.inEventOf(dispute) : own);
    }

    /** The day that a claim speaks of: its figure's, else that of its first publication. */
    @Nullable
    LocalDate dayOf(Claim claim) {
        StoredFigure figure = claim.figure();
        return figure == null || figure.asOf() == null ? members.firstPublished(claim.id()) : figure.asOf();
    }

    /** The day that a claim tells itself; null where only its publication does. */
    @Nullable
    LocalDate toldDay(Claim claim) {
        return claim.figure() == null ? null : claim.figure().asOf();
    }

    /** That it is in the dispute means that it is about its event; what it counts, and of whom, stays its own. */
    private static Statement of(Claim claim, String party, ToldClaim told, DisputeScope scope) {
        StoredFigure figure = told.figure();
        LocalDate stated = figure == null ? null : figure.asOf();
        return new Statement(
                String.valueOf(claim.id()),
                who(claim.source(), party),
                polarity(claim, told.proposition()),
                told.proposition(),
                figure == null ? scope(scope) : scope(scope, figure),
                figure == null ? null : value(figure),
                stated == null ? told.publishedOn() : stated,
                stated == null || figure == null ? AsOfBasis.PUBLICATION_DATE : figure.asOfBasis());
    }

    static Statement.Who who(Source source, String party) {
        boolean known = source.anonymity() != Anonymity.UNATTRIBUTED;
        return new Statement.Who(party, source.name(), source.type(), known);
    }

    /**
     * "No shots were fired", asserted, stands against "shots were fired". What rejects within a denial ("denied the
     * baseless report") repeats the denial and does not turn it round. A number is its own sign.
     */
    private static Polarity polarity(Claim claim, String proposition) {
        if (claim.figure() != null) {
            return claim.polarity();
        }
        Gist gist = Gist.of(proposition);
        return switch (claim.polarity()) {
            case ASSERTS -> gist.negated() != gist.rejects() ? Polarity.DENIES : Polarity.ASSERTS;
            case DENIES -> gist.negated() ? Polarity.ASSERTS : Polarity.DENIES;
            case DOUBTS, NO_STATEMENT -> claim.polarity();
        };
    }

    private static Scope scope(DisputeScope scope) {
        return new Scope(
                scope.metric(),
                scope.unit(),
                scope.population(),
                scope.comparedEvent(),
                Site.compared(scope.place()),
                scope.cumulation(),
                scope.future(),
                Circumstances.UNSTATED);
    }

    /** "Of them 2,427": unless group, place or names tell which part that is, it answers no question. */
    private static Scope scope(DisputeScope scope, StoredFigure figure) {
        Circumstances stated = figure.circumstances().asRead();
        Scope whole = scope(scope).stating(stated);
        boolean named = figure.population() != Population.ALL
                || stated.identification() != Identification.MIXED
                || (figure.place() != null && !figure.place().equals(scope.eventPlace()));
        return figure.subset() && !named ? whole.asUnnamedPart() : whole;
    }

    private static Value value(StoredFigure figure) {
        return new Value(
                figure.surface(),
                figure.operator(),
                figure.hard(),
                figure.soft(),
                figure.conservativeLow(),
                figure.sharp(),
                figure.countBasis());
    }
}
