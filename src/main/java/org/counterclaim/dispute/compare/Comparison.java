package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The relation of two claims with the rules that fired (domain reference 3.6).
 *
 * @param a id of one claim
 * @param b id of the other
 * @param gapRatio low end of the higher figure over the high end of the lower one, as a reader takes them, to two
 *     decimals; null when they overlap or the lower one is zero
 * @param lower id of the claim with the lower figure; null when neither is
 * @param prevails id of the claim that supersedes, or that a repetition repeats; null for other relations
 * @param overruled what the machine found, where a person decided otherwise; null where it is the machine's
 */
public record Comparison(
        String a,
        String b,
        Relation relation,
        List<Reason> reasons,
        @Nullable BigDecimal gapRatio,
        @Nullable String lower,
        @Nullable String prevails,
        @Nullable Overruled overruled) {

    /** The machine's relation beside who overruled it, when and why. */
    public record Overruled(Relation machineRelation, String by, Instant at, String reason) {}

    public Comparison {
        reasons = List.copyOf(reasons);
    }

    Comparison(
            String a,
            String b,
            Relation relation,
            List<Reason> reasons,
            @Nullable BigDecimal gapRatio,
            @Nullable String lower,
            @Nullable String prevails) {
        this(a, b, relation, reasons, gapRatio, lower, prevails, null);
    }

    static Comparison of(Statement a, Statement b, Relation relation, List<Reason> reasons) {
        return new Comparison(a.id(), b.id(), relation, reasons, null, null, null);
    }

    static Comparison of(Statement a, Statement b, Relation relation, Reason... reasons) {
        return of(a, b, relation, List.of(reasons));
    }

    Comparison prevailing(Statement statement) {
        return new Comparison(a, b, relation, reasons, gapRatio, lower, statement.id(), overruled);
    }

    Comparison with(List<Reason> more) {
        return new Comparison(
                a,
                b,
                relation,
                Stream.concat(reasons.stream(), more.stream()).toList(),
                gapRatio,
                lower,
                prevails,
                overruled);
    }

    /** As a person decided; the machine's reasons stay, and so does the gap where the two do not go together. */
    Comparison overruled(Overruling by, Statement one, Statement other) {
        boolean apart = by.relation() == Relation.CONTRADICTION || by.relation() == Relation.TENSION;
        Comparison figures = gapRatio == null && one.value() != null && other.value() != null
                ? Figures.compare(one, one.value(), other, other.value())
                : this;
        Reason decided = Reason.of(
                ReasonCode.OVERRULED,
                by.by() + " decided " + by.relation() + " instead of " + relation + ": " + by.reason());
        return new Comparison(
                a,
                b,
                by.relation(),
                Stream.concat(Stream.of(decided), reasons.stream()).toList(),
                apart ? figures.gapRatio : null,
                apart ? figures.lower : lower,
                prevails,
                new Overruled(relation, by.by(), by.at(), by.reason()));
    }

    /** The same comparison seen from the other claim. */
    public Comparison flipped() {
        return new Comparison(b, a, relation, reasons, gapRatio, lower, prevails, overruled);
    }

    public boolean has(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
