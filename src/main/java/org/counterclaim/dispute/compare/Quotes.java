package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.figure.NumberReader;

/**
 * Finds claims whose number does not occur, in digits or words, in the words that they are said to come from (domain
 * reference 3.7, C8): the article has changed, or a hand has slipped.
 */
final class Quotes {

    private static final NumberReader READER = NumberReader.of("en");

    private Quotes() {}

    static Stream<Finding> in(List<Account> accounts) {
        return accounts.stream()
                .flatMap(account -> account.told().stream())
                .filter(told -> !holdsItsNumber(told))
                .map(told -> Finding.of(
                        ReasonCode.QUOTE_WITHOUT_NUMBER,
                        "The number of " + Wording.of(told.statement())
                                + " does not occur in the words that it is said to come from.",
                        told,
                        List.of()));
    }

    private static boolean holdsItsNumber(Told told) {
        Value value = told.statement().value();
        Set<BigDecimal> wanted = value == null ? Set.of() : numbersIn(value.surface());
        return wanted.isEmpty() || numbersIn(told.sentence()).stream().anyMatch(wanted::contains);
    }

    private static Set<BigDecimal> numbersIn(String text) {
        return READER.read(text).stream()
                .map(numeral -> numeral.value().stripTrailingZeros())
                .collect(Collectors.toSet());
    }
}
