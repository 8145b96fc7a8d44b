package org.counterclaim.dispute.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterclaim.claim.figure.AsOfBasis;
import org.jspecify.annotations.Nullable;

/**
 * Finds counts of a day after that on which they were published (domain reference 3.7, C7). A claim that several
 * articles tell is late only if it is so for all of them.
 */
final class Dates {

    private Dates() {}

    static Stream<Finding> in(List<Account> accounts) {
        Map<String, LocalDate> latest = new HashMap<>();
        for (Account account : accounts) {
            LocalDate published = account.publishedOn();
            if (published != null) {
                account.told()
                        .forEach(told -> latest.merge(
                                told.statement().id(), published, (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        return accounts.stream()
                .flatMap(account -> account.told().stream())
                .filter(told -> told.statement().value() != null
                        && told.statement().asOfBasis() != AsOfBasis.PUBLICATION_DATE
                        && isAfter(
                                told.statement().asOf(),
                                latest.get(told.statement().id())))
                .map(told -> Finding.of(
                        ReasonCode.AS_OF_AFTER_PUBLICATION,
                        Wording.of(told.statement()) + " is as of "
                                + Wording.day(told.statement().asOf()) + ", after the article was published, "
                                + Wording.day(Objects.requireNonNull(
                                        latest.get(told.statement().id())))
                                + ": one of the two days is wrong.",
                        told,
                        List.of()));
    }

    private static boolean isAfter(@Nullable LocalDate asOf, @Nullable LocalDate published) {
        return asOf != null && published != null && asOf.isAfter(published);
    }
}
