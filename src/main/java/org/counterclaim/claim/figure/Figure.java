package org.counterclaim.claim.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * The numeric payload of a claim (domain reference 3.2).
 *
 * @param span modifier, number and counted noun: "more than 3,000 deaths"
 * @param unit PERSON, an ISO 4217 code, PERCENT, or the counted noun in lower case
 * @param partyLabel a loaded label used by a party, verbatim ("martyrs"); only a person maps it to a population
 * @param disjoint the wording sets it apart from the figure before it: "another", "other", "in addition"
 * @param subset the wording makes it part of the figure before it: "of them", "including"
 * @param future the count has not come about: "would release 500"; a projection is never compared with a count
 * @param asOf the day up to which it counts; null when neither the text nor the publication tells
 * @param place the place as resolved, else null
 * @param circumstances who did it, by what cause, named or not, in which period, as far as said
 * @param rules which rules fired, one sentence each
 */
public record Figure(
        Metric metric,
        String unit,
        Span span,
        Quantity quantity,
        CountBasis countBasis,
        VerificationStatus verificationStatus,
        Population population,
        @Nullable String partyLabel,
        Cumulation cumulation,
        boolean disjoint,
        boolean subset,
        boolean future,
        @Nullable LocalDate asOf,
        @Nullable AsOfBasis asOfBasis,
        @Nullable String place,
        Circumstances circumstances,
        List<String> rules) {

    /** The same, in a place that the story tells and not its own words. */
    public Figure in(String where) {
        return copy(asOf, asOfBasis, where, circumstances, rules);
    }

    /** The same, of the people of that side. */
    public Figure of(String side) {
        Circumstances limited = new Circumstances(
                circumstances.agency(),
                circumstances.cause(),
                circumstances.identification(),
                circumstances.period(),
                side);
        List<String> reasons = new ArrayList<>(rules);
        reasons.add("whose people are counted -> " + side);
        return copy(asOf, asOfBasis, place, limited, reasons);
    }

    /** The same, of an event that was over by that day; a day that the words state stays. */
    public Figure upTo(LocalDate day) {
        boolean worded = asOfBasis == AsOfBasis.STATED || asOfBasis == AsOfBasis.INFERRED;
        boolean earlier = worded && asOf != null && !asOf.isAfter(day);
        return earlier ? this : copy(day, AsOfBasis.INFERRED, place, circumstances, rules);
    }

    private Figure copy(
            @Nullable LocalDate day,
            @Nullable AsOfBasis basis,
            @Nullable String where,
            Circumstances limits,
            List<String> reasons) {
        return new Figure(
                metric,
                unit,
                span,
                quantity,
                countBasis,
                verificationStatus,
                population,
                partyLabel,
                cumulation,
                disjoint,
                subset,
                future,
                day,
                basis,
                where,
                limits,
                reasons);
    }

    public Figure {
        rules = List.copyOf(rules);
    }
}
