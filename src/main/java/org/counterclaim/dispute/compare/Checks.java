package org.counterclaim.dispute.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * The consistency checks of domain reference 3.7: what sources said in articles in, findings out. Sums are made only to
 * test what one source said in one article and are never offered as a figure (3.9). The same whatever the order, and an
 * account that is given twice changes nothing.
 */
public final class Checks {

    private Checks() {}

    public static List<Finding> of(List<Account> accounts) {
        List<Account> distinct = accounts.stream().distinct().toList();
        Counts counts = Counts.of(distinct);
        List<Breakdown> breakdowns = distinct.stream()
                .flatMap(account -> Breakdown.in(account).stream())
                .toList();
        return Finding.merged(Stream.of(
                        breakdowns.stream().flatMap(breakdown -> new Sum(breakdown, counts).findings()),
                        Breaks.in(breakdowns),
                        NameLists.in(distinct, counts),
                        Increments.in(distinct, counts),
                        OtherMeasure.in(distinct),
                        Dates.in(distinct),
                        Quotes.in(distinct))
                .flatMap(findings -> findings));
    }
}
