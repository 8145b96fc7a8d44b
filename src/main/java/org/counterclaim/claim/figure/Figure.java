package org.counterclaim.claim.figure;

import java.time.LocalDate;
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

    public Figure {
        rules = List.copyOf(rules);
    }
}
