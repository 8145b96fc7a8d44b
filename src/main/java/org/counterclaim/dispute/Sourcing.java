package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Source;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.dispute.compare.Circle;
import org.counterclaim.dispute.compare.Decided;
import org.counterclaim.dispute.compare.Origins;
import org.counterclaim.dispute.compare.Standing;
import org.counterclaim.dispute.compare.Voice;

/** Finds where the claims of a dispute come from: origins, relays, corroboration, grades. A handful of queries for all. */
@ApplicationScoped
public class Sourcing {

    private final Tellings tellings;
    private final Independences independences;

    Sourcing(Tellings tellings, Independences independences) {
        this.tellings = tellings;
        this.independences = independences;
    }

    /** @param standing how the dispute stands by what is known of it */
    public Origins of(KnownDispute known, Standing standing) {
        Map<Long, String> partyOf = new LinkedHashMap<>();
        known.claims().forEach(claim -> partyOf.put(claim.claim().id(), claim.party()));
        List<Voice> voices = known.claims().stream()
                .map(claim -> voice(claim.claim(), claim.party()))
                .toList();
        List<Decided> decided = independences.in(known.dispute(), known.at());
        Origins origins = Origins.of(standing, voices, tellings.of(partyOf, Set.of(), known.at()), decided);
        if (origins.circles().isEmpty()) {
            return origins;
        }
        // circles are rare, and are shown with the sentences that make them
        Set<Long> articles = origins.circles().stream()
                .flatMap(circle -> circle.sentences().stream())
                .map(Circle.Sentence::article)
                .collect(Collectors.toSet());
        return Origins.of(standing, voices, tellings.of(partyOf, articles, known.at()), decided);
    }

    private static Voice voice(Claim claim, String party) {
        Source source = claim.source();
        boolean named = source.anonymity() == Anonymity.NAMED;
        return new Voice(String.valueOf(claim.id()), party, named ? party : source.partyName(), named);
    }
}
