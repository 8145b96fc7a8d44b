package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Unites disputes about one day of an event when a claim has learned a better day, by which they lie close together: as
 * if that had been known when they opened.
 */
@ApplicationScoped
class Twins {

    private static final Comparator<Dispute> OLDEST_FIRST = Comparator.comparing(
                    Dispute::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Dispute::id);

    private final Disputes disputes;
    private final Uniting uniting;

    Twins(Disputes disputes, Uniting uniting) {
        this.disputes = disputes;
        this.uniting = uniting;
    }

    /** The dispute that has taken others in; none where it has no twin. */
    List<Dispute> unite(Dispute dispute) {
        Event event = dispute.event();
        if (event == null || !dispute.isOfOneDay() || !dispute.isUntouched() || dispute.mergedInto() != null) {
            return List.of();
        }
        List<Dispute> twins = Stream.concat(
                        Stream.of(dispute),
                        disputes.asking(dispute.scopeKey(), event).stream()
                                .filter(other ->
                                        !other.equals(dispute) && other.isUntouched() && other.asksSameAs(dispute)))
                .sorted(OLDEST_FIRST)
                .toList();
        Dispute home = twins.get(0);
        twins.stream()
                .skip(1)
                .forEach(other -> uniting.unite(home, other, "Both count the same of the same day, as is known now."));
        return twins.size() == 1 ? List.of() : List.of(home);
    }
}
