package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.figure.Identification;

/**
 * Tests lists of names against totals (domain reference 3.7, C4): no more are named than are counted, and the named with
 * the unidentified come to the whole.
 */
final class NameLists {

    private NameLists() {}

    /** A sum, whoever of a party states it and how often. */
    private record Same(String party, BigDecimal named, BigDecimal unidentified) {}

    /** A list of names with the unidentified that one account gives beside it, and the totals that they come to. */
    private record AddedUp(Told named, Told rest, List<Told> totals) {

        Same same() {
            return new Same(named.statement().who().party(), Breakdown.numberOf(named), Breakdown.numberOf(rest));
        }

        Finding finding(List<AddedUp> alike) {
            return Finding.of(
                    ReasonCode.NAMES_ADD_UP,
                    Wording.number(Breakdown.numberOf(named)) + " named + "
                            + Wording.number(Breakdown.numberOf(rest)) + " unidentified = "
                            + Wording.number(Breakdown.numberOf(totals.get(0))) + ": just the total, "
                            + Wording.of(totals.get(0).statement()) + ".",
                    named,
                    alike.stream()
                            .flatMap(one -> Stream.concat(Stream.of(one.named(), one.rest()), one.totals().stream()))
                            .toList());
        }
    }

    static Stream<Finding> in(List<Account> accounts, Counts counts) {
        List<AddedUp> sums = new ArrayList<>();
        List<Finding> above = new ArrayList<>();
        for (Account account : accounts) {
            ofNames(account).forEach(named -> {
                List<Told> totals =
                        counts.like(account.party(), Counted.of(named.scope()).with(Identification.MIXED));
                above(named, totals).forEach(above::add);
                addUp(named, account, totals).forEach(sums::add);
            });
        }
        return Stream.concat(
                above.stream(),
                sums.stream().collect(Collectors.groupingBy(AddedUp::same)).values().stream()
                        .map(NameLists::toldOnce));
    }

    private static Finding toldOnce(List<AddedUp> alike) {
        AddedUp earliest = alike.stream()
                .min(Comparator.comparing(AddedUp::named, Counts.BY_DAY).thenComparing(AddedUp::rest, Counts.BY_DAY))
                .orElseThrow();
        return earliest.finding(alike);
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

    private static Stream<AddedUp> addUp(Told named, Account account, List<Told> totals) {
        Counted unidentified = Counted.of(named.scope()).with(Identification.UNNAMED);
        return account.told().stream()
                .filter(told -> told.counts() && Counted.of(told.scope()).equals(unidentified))
                .map(rest -> new AddedUp(
                        named,
                        rest,
                        totals.stream()
                                .filter(total ->
                                        Breakdown.sum(List.of(named, rest)).compareTo(Breakdown.numberOf(total)) == 0)
                                .toList()))
                .filter(sum -> !sum.totals().isEmpty());
    }
}
