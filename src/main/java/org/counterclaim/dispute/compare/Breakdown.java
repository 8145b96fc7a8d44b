package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.claim.figure.Population;

/**
 * A count and its parts as one source gives them in one article.
 *
 * @param parts in the order of the text, at least one
 */
record Breakdown(Told total, List<Told> parts) {

    /** People of these are at the same time of another group: a child may be a protester. */
    private static final Set<Population> CROSSWISE =
            Set.of(Population.CHILD_U18, Population.ADULT, Population.WOMEN, Population.MEN);

    Breakdown {
        parts = List.copyOf(parts);
    }

    static List<Breakdown> in(Account account) {
        BreakdownReader reader = new BreakdownReader();
        account.told().stream().filter(Told::counts).forEach(reader::read);
        return reader.found();
    }

    BigDecimal whole() {
        return numberOf(total);
    }

    /** The parts without those that lie across the others. */
    List<Told> lengthwise() {
        return parts.stream().filter(part -> !isCrosswise(part)).toList();
    }

    /** The parts without those that the wording tells as part of the one before. */
    List<Told> unnested() {
        return parts.stream().filter(part -> !isNested(part)).toList();
    }

    List<Told> nested() {
        return parts.stream().filter(this::isNested).toList();
    }

    boolean comesTo(List<Told> some) {
        return sum(some).compareTo(whole()) == 0;
    }

    /** "2,403 protesters, including twelve children": the words right before it make it part of another part. */
    private boolean isNested(Told part) {
        int at = parts.indexOf(part);
        return at > 0
                && parts.get(at - 1).sentence().equals(part.sentence())
                && part.subset()
                && Inclusion.isRightBefore(part);
    }

    static boolean isCrosswise(Told part) {
        return CROSSWISE.contains(part.scope().population());
    }

    static BigDecimal sum(List<Told> some) {
        return some.stream().map(Breakdown::numberOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal numberOf(Told told) {
        return Objects.requireNonNull(told.number());
    }
}
