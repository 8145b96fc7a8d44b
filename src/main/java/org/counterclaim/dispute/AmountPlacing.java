package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the dispute that an amount or a share answers. A story has many amounts, so that metric and event do not make
 * two of them one: what costs it, or what it is a share of, has to be the same as well.
 */
@ApplicationScoped
class AmountPlacing {

    private final Disputes disputes;
    private final Members members;
    private final ClaimWords words;
    private final DisputesConfig config;

    AmountPlacing(Disputes disputes, Members members, ClaimWords words, DisputesConfig config) {
        this.disputes = disputes;
        this.members = members;
        this.words = words;
        this.config = config;
    }

    /** @param known guesses that hold whatever is found here */
    Placement of(Asked asked, List<Placement.Guess> known) {
        Bucket bucket = Bucket.of(asked);
        Gist subject = Gist.ofSubject(asked.claim().proposition());
        Set<String> probed = new HashSet<>(bucket.words());
        probed.add(Bucket.UNTOLD);
        Set<Long> near = words.near(bucket.name(), probed, bucket.day(), config.sameEventWithinDays()).stream()
                .map(ClaimWords.Near::claimId)
                .collect(Collectors.toSet());
        Map<Long, Dispute> same = new LinkedHashMap<>();
        Map<Long, Placement.Guess> guesses = new LinkedHashMap<>();
        for (DisputeClaim member : members.ofClaims(near)) {
            Dispute dispute = member.dispute();
            boolean sameEvent = asked.scope().mayBeOfSameEventAs(dispute.scope());
            boolean sameSubject =
                    isSameSubject(subject, Gist.ofSubject(member.claim().proposition()));
            if (sameEvent && sameSubject) {
                same.put(dispute.id(), dispute);
            } else if (sameSubject) {
                guesses.put(
                        dispute.id(), guess(dispute, "An amount of the same thing, but perhaps in another matter."));
            } else if (sameEvent) {
                guesses.putIfAbsent(dispute.id(), unclear(dispute));
            }
        }
        List<Placement.Guess> all = new ArrayList<>(known);
        all.addAll(guesses.values());
        return same.isEmpty()
                ? alone(asked, subject, all)
                : in(same.values().stream().toList(), all);
    }

    private static Placement in(List<Dispute> same, List<Placement.Guess> guesses) {
        List<Dispute> homes = same.stream()
                .sorted(Comparator.comparing(Dispute::isUntouched)
                        .thenComparing(Dispute::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Dispute::id))
                .toList();
        Dispute home = homes.get(0);
        List<Placement.Guess> others = guesses.stream()
                .filter(guess -> homes.stream()
                        .noneMatch(one -> one.id() == guess.dispute().id()))
                .toList();
        return new Placement(
                home,
                "Same kind of amount of the same thing in the same matter.",
                others,
                homes.subList(1, homes.size()));
    }

    /** Of an amount that does not say what it is of, and of one that meets such, only a person can tell. */
    private Placement alone(Asked asked, Gist subject, List<Placement.Guess> guesses) {
        List<Placement.Guess> all = new ArrayList<>(guesses);
        if (subject.words().isEmpty()) {
            disputes
                    .elsewhere(new Asked(asked.claim(), asked.scope(), asked.day(), null), config.sameEventWithinDays())
                    .stream()
                    .filter(dispute -> dispute.isAttributed() == asked.isAttributed()
                            && asked.scope().mayBeOfSameEventAs(dispute.scope()))
                    .forEach(dispute -> all.add(unclear(dispute)));
        }
        return Placement.alone("No dispute asks for this amount yet.", all);
    }

    private static Placement.Guess unclear(Dispute dispute) {
        return guess(dispute, "An amount in the same matter, but the words do not tell whether of the same thing.");
    }

    private static Placement.Guess guess(Dispute dispute, String why) {
        return new Placement.Guess(dispute, why);
    }

    private boolean isSameSubject(Gist one, Gist other) {
        return !Gist.share(one, other).isEmpty() && one.similarityTo(other) >= config.alikeWords();
    }
}
