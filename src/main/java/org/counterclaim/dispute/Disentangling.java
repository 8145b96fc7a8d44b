package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.claim.Source;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.dispute.Remembered.Disentangled;
import org.counterclaim.dispute.compare.Decided;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Records what a person knows of two parties of a dispute: that they are independent of each other, or that they are not.
 * The machine never changes it back.
 */
@ApplicationScoped
public class Disentangling {

    private final Revising revising;
    private final Members members;
    private final Independences independences;

    Disentangling(Revising revising, Members members, Independences independences) {
        this.revising = revising;
        this.members = members;
        this.independences = independences;
    }

    /** @param independent null takes an earlier decision back, so that the texts tell again */
    @Transactional
    public Dispute decide(
            long id,
            @Nullable String ifMatch,
            List<String> parties,
            @Nullable Boolean independent,
            @Nullable String reason,
            Actor actor) {
        Dispute dispute = revising.open(id, ifMatch);
        List<String> pair = pair(dispute, parties);
        String why = Revising.required(reason, "What is decided on two parties");
        Disentangled before = new Disentangled(pair, standing(dispute, pair));
        Disentangled after = new Disentangled(pair, independent);
        revising.decided(
                dispute,
                actor,
                Revising.change(dispute, "independence set")
                        .from(told(before), told(after))
                        .because(why),
                Made.ofClaims(Decision.Kind.INDEPENDENCE, dispute, before, after, why)
                        .touching(Touch.parties(id, pair)));
        return dispute;
    }

    private List<String> pair(Dispute dispute, List<String> parties) {
        List<Source> sources = members.of(dispute.id()).stream()
                .map(member -> member.claim().source())
                .distinct()
                .toList();
        if (parties.size() != 2) {
            throw Invalid.field("/parties", "two", "Name two parties of the dispute.");
        }
        List<String> pair = Stream.of(0, 1)
                .map(i -> known(i, parties.get(i), sources))
                .sorted()
                .toList();
        if (pair.get(0).equals(pair.get(1))) {
            throw Invalid.field("/parties", "same", pair.get(0) + " is one party.");
        }
        return pair;
    }

    private static String known(int i, String party, List<Source> sources) {
        List<Source> meant = sources.stream()
                .filter(source -> source.partyName().equals(party.strip()))
                .toList();
        if (meant.isEmpty()) {
            throw Invalid.field(
                    "/parties/" + i, "unknown", "Nobody of that name has a claim in this dispute: " + party);
        }
        return meant.stream()
                .filter(source -> source.anonymity() == Anonymity.NAMED)
                .findFirst()
                .orElseThrow(() -> Invalid.field(
                        "/parties/" + i, "unnamed", party + " is nobody in particular, and is never counted."))
                .party();
    }

    private @Nullable Boolean standing(Dispute dispute, List<String> pair) {
        return independences.in(dispute, null).stream()
                .filter(decided -> List.of(decided.party(), decided.other()).equals(pair))
                .map(Decided::independent)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String told(Disentangled pair) {
        if (pair.independent() == null) {
            return null;
        }
        return String.join(" / ", pair.parties()) + ": " + (pair.independent() ? "independent" : "not independent");
    }
}
