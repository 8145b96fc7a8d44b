package org.counterclaim.dispute.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.claim.figure.Identification;

/**
 * Tests lists of names against totals (domain reference 3.7, C4): no more are named than are counted, and the named with
 * the unidentified come to the whole.
 */
final class NameLists {

    private NameLists() {}

    static Stream<Finding> in(List<Account> accounts, Counts counts) {
        return accounts.stream()
                .flatMap(account -> ofNames(account).flatMap(named -> {
                    List<Told> totals = counts.like(
                            account.party(), Counted.of(named.scope()).with(Identification.MIXED));
                    return Stream.concat(above(named, totals), addUp(named, account, totals));
                }));
    }

    private static Stream<Told> ofNames(Account account) {
        return account.told().stream()
                .filter(told -> told.counts() && told.scope().identification() == Identification.NAMED);
    }

    /** A count goes on, so that only a total of the same day or later can be too small. */
    private static Stream<Finding> above(Told named, List<Told> totals) {
        LocalDate day = named.statement().asOf();
        return totals.stream()
                .filter(total -> day != null && !Counts.dayOf(total).isBefore(day))
                .filter(total ->
                        Comparing.compare(named.statement(), total.statement()).has(ReasonCode.SUBSET_VIOLATION))
                .map(total -> Finding.of(
                        ReasonCode.NAMED_ABOVE_TOTAL,
                        "More are known by name, " + Wording.of(named.statement()) + ", than are counted in all, "
                                + Wording.of(total.statement()) + ".",
                        named,
                        List.of(total)));
    }

    private static Stream<Finding> addUp(Told named, Account account, List<Told> totals) {
        Counted unidentified = Counted.of(named.scope()).with(Identification.UNNAMED);
        return account.told().stream()
                .filter(told -> told.counts() && Counted.of(told.scope()).equals(unidentified))
                .flatMap(rest -> totals.stream()
                        .filter(total -> Breakdown.sum(List.of(named, rest)).compareTo(Breakdown.numberOf(total)) == 0)
                        .map(total -> Finding.of(
                                ReasonCode.NAMES_ADD_UP,
                                Wording.number(Breakdown.numberOf(named)) + " named + "
                                        + Wording.number(Breakdown.numberOf(rest)) + " unidentified = "
                                        + Wording.number(Breakdown.numberOf(total)) + ": just the total, "
                                        + Wording.of(total.statement()) + ".",
                                named,
                                List.of(rest, total))));
    }
}
