package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
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
 */
public record Comparison(
        String a,
        String b,
        Relation relation,
        List<Reason> reasons,
        @Nullable BigDecimal gapRatio,
        @Nullable String lower,
        @Nullable String prevails) {

    public Comparison {
        reasons = List.copyOf(reasons);
    }

    static Comparison of(Statement a, Statement b, Relation relation, List<Reason> reasons) {
        return new Comparison(a.id(), b.id(), relation, reasons, null, null, null);
    }

    static Comparison of(Statement a, Statement b, Relation relation, Reason... reasons) {
        return of(a, b, relation, List.of(reasons));
    }

    Comparison prevailing(Statement statement) {
        return new Comparison(a, b, relation, reasons, gapRatio, lower, statement.id());
    }

    Comparison with(List<Reason> more) {
        return new Comparison(
                a, b, relation, Stream.concat(reasons.stream(), more.stream()).toList(), gapRatio, lower, prevails);
    }

    /** The same comparison seen from the other claim. */
    public Comparison flipped() {
        return new Comparison(b, a, relation, reasons, gapRatio, lower, prevails);
    }

    public boolean has(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
