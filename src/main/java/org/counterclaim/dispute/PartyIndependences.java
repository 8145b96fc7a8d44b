package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.counterclaim.dispute.compare.Decided;
import org.jspecify.annotations.Nullable;

/** What people decided on the independence of parties. */
@ApplicationScoped
public class PartyIndependences implements PanacheRepository<PartyIndependence> {

    /** What stands, in the words of the comparison. */
    List<Decided> standingIn(long disputeId) {
        return find("dispute.id = ?1 and independent is not null order by party, otherParty", disputeId).stream()
                .map(one -> new Decided(
                        one.party(),
                        one.otherParty(),
                        Objects.requireNonNull(one.independent()),
                        one.decidedBy(),
                        one.reason()))
                .toList();
    }

    /** @param party the first of the two by name */
    @Nullable
    PartyIndependence on(long disputeId, String party, String other) {
        return find("dispute.id = ?1 and party = ?2 and otherParty = ?3", disputeId, party, other)
                .firstResult();
    }
}
