package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.claim.Source;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.dispute.PartyIndependence.Ruling;
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
    private final PartyIndependences decisions;
    private final Clock clock;

    Disentangling(Revising revising, Members members, PartyIndependences decisions, Clock clock) {
        this.revising = revising;
        this.members = members;
        this.decisions = decisions;
        this.clock = clock;
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
        Ruling ruling = new Ruling(
                independent,
                Revising.required(reason, "What is decided on two parties"),
                actor.name(),
                clock.instant());
        PartyIndependence known = decisions.on(id, pair.get(0), pair.get(1));
        @Nullable String before = known == null ? null : told(pair, known.independent());
        if (known == null) {
            decisions.persist(new PartyIndependence(dispute, pair.get(0), pair.get(1), ruling));
        } else {
            known.rule(ruling);
        }
        revising.decided(
                dispute,
                actor,
                Revising.change(dispute, "independence set")
                        .from(before, told(pair, independent))
                        .because(ruling.reason()));
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

    private static @Nullable String told(List<String> pair, @Nullable Boolean independent) {
        if (independent == null) {
            return null;
        }
        return String.join(" / ", pair) + ": " + (independent ? "independent" : "not independent");
    }
}
