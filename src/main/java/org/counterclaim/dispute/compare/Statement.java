package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Operator;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the comparison sees it: who stands for or against what, when, and with which number.
 *
 * @param id of the claim
 * @param proposition what is said, in the text's words
 * @param value the number, null when the claim has none
 * @param asOf the day up to which it holds; null when unknown
 */
public record Statement(
        String id,
        Who who,
        Polarity polarity,
        String proposition,
        Scope scope,
        @Nullable Value value,
        @Nullable LocalDate asOf,
        @Nullable AsOfBasis asOfBasis) {

    /**
     * By who says it, then by what is said. The party and the id come last: the id, and a party that is known by an
     * article alone, tell only which was recorded first.
     */
    static final Comparator<Statement> ORDER = Comparator.comparing(
                    (Statement statement) -> statement.who().source())
            .thenComparing(Statement::asOf, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(statement ->
                    statement.value() == null ? "" : statement.value().surface())
            .thenComparing(Statement::proposition)
            .thenComparing(statement -> statement.who().party())
            .thenComparing(Statement::id);

    /**
     * Who says it.
     *
     * @param party the side that it belongs to; two bodies of one party are one party
     * @param source the source's own name
     * @param type what kind of source; read only to label a figure as official, never to compare
     * @param known false when nobody can be held to it ("reports say"): then it is no position
     */
    public record Who(String party, String source, SourceType type, boolean known) {}

    /** The same word, held to be another's. */
    Statement by(Who other) {
        return new Statement(id, other, polarity, proposition, scope, value, asOf, asOfBasis);
    }

    boolean isOfSameParty(Statement other) {
        return who.known() && other.who.known() && who.party().equals(other.who.party());
    }

    /** One number, or without one the same words on the same side. */
    boolean isTheSameWordAs(Statement other) {
        Value its = other.value();
        if (value == null || its == null) {
            return polarity == other.polarity() && proposition.equals(other.proposition());
        }
        return value.saysTheSameAs(its);
    }

    boolean asserts() {
        return polarity == Polarity.ASSERTS;
    }

    /** Asserts a number: what a position is made of. */
    boolean isFigure() {
        return value != null && asserts();
    }

    boolean isLaterThan(Statement other) {
        return asOf != null && (other.asOf == null || asOf.isAfter(other.asOf));
    }

    /** The number as printed; null when the wording gives none that can be reckoned with ("about 200", "dozens"). */
    @Nullable
    BigDecimal number() {
        if (value == null || !asserts()) {
            return null;
        }
        boolean printed = value.operator() == Operator.EQ
                || value.operator() == Operator.EXACTLY
                || value.operator() == Operator.GE;
        boolean estimated =
                value.basis() == CountBasis.SOURCE_ESTIMATE || value.basis() == CountBasis.STATISTICAL_ESTIMATE;
        return printed && !estimated ? value.hard().low() : null;
    }

    /** A printed number of what happened: it can be part of a sum. */
    boolean counts() {
        return number() != null && value != null && !value.isPending() && !scope.future();
    }

    boolean isSharp() {
        return value != null && value.sharp();
    }

    boolean isWithinDaysOf(int days, Statement other) {
        return asOf != null && other.asOf != null && Math.abs(ChronoUnit.DAYS.between(asOf, other.asOf)) <= days;
    }
}
