package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Source;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.Circumstances;
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

    List<Statement> of(long disputeId, Collection<DisputeClaim> claims) {
        Map<Long, LocalDate> published = members.publishedOn(disputeId);
        return claims.stream()
                .map(member -> of(member.claim(), published.get(member.claim().id()), scopeIn(member)))
                .toList();
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
    private static DisputeScope scopeIn(DisputeClaim member) {
        return DisputeScope.of(member.claim()).inEventOf(member.dispute().scope());
    }

    private static Statement of(Claim claim, @Nullable LocalDate publishedOn, DisputeScope scope) {
        StoredFigure figure = claim.figure();
        LocalDate stated = figure == null ? null : figure.asOf();
        return new Statement(
                String.valueOf(claim.id()),
                who(claim.source()),
                polarity(claim),
                claim.proposition(),
                scope(scope)
                        .stating(
                                figure == null
                                        ? Circumstances.UNSTATED
                                        : figure.circumstances().asRead()),
                figure == null ? null : value(figure),
                stated == null ? publishedOn : stated,
                stated == null || figure == null ? AsOfBasis.PUBLICATION_DATE : figure.asOfBasis());
    }

    private static Statement.Who who(Source source) {
        boolean known = source.anonymity() != Anonymity.UNATTRIBUTED;
        return new Statement.Who(source.party(), source.name(), source.type(), known);
    }

    /**
     * "No shots were fired", asserted, stands against "shots were fired". What rejects within a denial ("denied the
     * baseless report") repeats the denial and does not turn it round. A number is its own sign.
     */
    private static Polarity polarity(Claim claim) {
        if (claim.figure() != null) {
            return claim.polarity();
        }
        Gist gist = Gist.of(claim.proposition());
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
