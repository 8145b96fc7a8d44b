package org.counterclaim.dispute.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.figure.Cumulation;

/** What each party has counted of each group over time, from all of its accounts. */
final class Counts {

    static final Comparator<Told> BY_DAY = Comparator.comparing((Told told) -> dayOf(told))
            .thenComparing(Told::statement, Statement.ORDER)
            .thenComparing(Told::sentence);

    private final Map<Key, List<Told>> counts;

    private Counts(Map<Key, List<Told>> counts) {
        this.counts = counts;
    }

    /** Running counts of one party that follow each other. */
    private record Key(String party, Counted counted) {}

    static Counts of(List<Account> accounts) {
        return new Counts(accounts.stream()
                .flatMap(account -> account.told().stream())
                .filter(told -> told.counts()
                        && told.statement().asOf() != null
                        && told.scope().cumulation() == Cumulation.CUMULATIVE
                        && !told.scope().unnamedPart())
                .sorted(BY_DAY)
                .collect(Collectors.groupingBy(
                        told -> new Key(told.statement().who().party(), Counted.of(told.scope())))));
    }

    /** What a party counted of the same as this, oldest first. */
    List<Told> like(String party, Counted counted) {
        return counts.getOrDefault(new Key(party, counted), List.of());
    }

    /** The groups within a whole that a party has counted at some time. */
    Stream<List<Told>> partsOf(Told total) {
        String party = total.statement().who().party();
        Counted whole = Counted.of(total.scope());
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().party().equals(party)
                        && entry.getKey().counted().isGroupWithin(whole))
                .sorted(Comparator.comparing(entry -> entry.getKey().counted().population()))
                .map(Map.Entry::getValue);
    }

    static Optional<Told> lastUntil(LocalDate day, List<Told> counts) {
        return counts.stream().filter(told -> !dayOf(told).isAfter(day)).reduce((first, second) -> second);
    }

    static Optional<Told> firstFrom(LocalDate day, List<Told> counts) {
        return counts.stream().filter(told -> !dayOf(told).isBefore(day)).findFirst();
    }

    static LocalDate dayOf(Told told) {
        return Objects.requireNonNull(told.statement().asOf());
    }
}
