package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Claims;
import org.counterclaim.dispute.compare.ByHand;
import org.counterclaim.dispute.compare.Overruling;
import org.jspecify.annotations.Nullable;

/** What people decided about claims themselves: the overruled comparisons and the linked origins, as they stand. */
@ApplicationScoped
public class Rulings {

    private static final Set<Decision.Kind> ON_CLAIMS = Set.of(Decision.Kind.OVERRIDE, Decision.Kind.ORIGIN);

    /** A chain of origins this long is none: citing goes a few steps. */
    private static final int LONGEST_CHAIN = 10;

    private final Decisions decisions;
    private final Claims claims;

    Rulings(Decisions decisions, Claims claims) {
        this.decisions = decisions;
        this.claims = claims;
    }

    /** @param at what stood at an instant; null for now */
    ByHand on(Set<Long> inside, @Nullable Instant at) {
        List<Decision> standing = decisions.standingOn(inside, ON_CLAIMS, at);
        if (standing.isEmpty()) {
            return ByHand.NOTHING;
        }
        return new ByHand(overrulings(standing, inside), origins(links(standing), at));
    }

    /** The claim that each of some claims was linked to, by the claim; what is not linked is left out. */
    public Map<Long, Long> originsOf(Collection<Long> some) {
        return originsOf(some, null);
    }

    /** @param at what stood at an instant; null for now */
    public Map<Long, Long> originsOf(Collection<Long> some, @Nullable Instant at) {
        return links(decisions.standingOn(some, Set.of(Decision.Kind.ORIGIN), at));
    }

    /** The claims that a claim goes back to by links, itself first. */
    Set<Long> chainOf(long claim) {
        Set<Long> chain = new LinkedHashSet<>(Set.of(claim));
        Long next = originsOf(Set.of(claim)).get(claim);
        while (next != null && chain.add(next) && chain.size() <= LONGEST_CHAIN) {
            next = originsOf(Set.of(next)).get(next);
        }
        return chain;
    }

    /** The claims that were linked to a claim, straight or over others; that one has been linked anew may not show yet. */
    Set<Long> linkedTo(long claim) {
        Set<Long> all = new LinkedHashSet<>();
        Set<Long> last = Set.of(claim);
        for (int step = 0; step < LONGEST_CHAIN && !last.isEmpty(); step++) {
            Set<Long> further = new LinkedHashSet<>(decisions.linkedTo(last));
            further.removeAll(all);
            all.addAll(further);
            last = further;
        }
        return all;
    }

    private static List<Overruling> overrulings(List<Decision> standing, Set<Long> inside) {
        Map<Touch, Overruling> latest = new LinkedHashMap<>();
        standing.stream()
                .filter(decision -> decision.kind() == Decision.Kind.OVERRIDE)
                .filter(decision -> inside.contains(decision.otherClaimId()))
                .forEach(decision -> {
                    long a = Objects.requireNonNull(decision.claimId());
                    long b = Objects.requireNonNull(decision.otherClaimId());
                    latest.put(Touch.pair(a, b), overruling(decision, a, b));
                });
        return List.copyOf(latest.values());
    }

    private static Overruling overruling(Decision decision, long a, long b) {
        return new Overruling(
                String.valueOf(a),
                String.valueOf(b),
                Objects.requireNonNull(decision.after(Remembered.Related.class).relation()),
                decision.by(),
                decision.at(),
                String.valueOf(decision.reason()));
    }

    private static Map<Long, Long> links(List<Decision> standing) {
        Map<Long, Long> links = new HashMap<>();
        standing.stream()
                .filter(decision -> decision.kind() == Decision.Kind.ORIGIN)
                .forEach(decision -> links.put(
                        Objects.requireNonNull(decision.claimId()), Objects.requireNonNull(decision.otherClaimId())));
        return links;
    }

    private Map<String, ByHand.Origin> origins(Map<Long, Long> links, @Nullable Instant at) {
        if (links.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> all = new HashMap<>(links);
        Set<Long> ends = Set.copyOf(links.values());
        for (int step = 0; step < LONGEST_CHAIN && !ends.isEmpty(); step++) {
            Map<Long, Long> further = originsOf(ends, at);
            ends = further.entrySet().stream()
                    .filter(link -> all.putIfAbsent(link.getKey(), link.getValue()) == null)
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
        }
        Map<Long, Claim> found = claims.withSources(Set.copyOf(all.values())).stream()
                .collect(Collectors.toMap(Claim::id, claim -> claim));
        return links.keySet().stream().collect(Collectors.toMap(String::valueOf, linked -> origin(linked, all, found)));
    }

    private static ByHand.Origin origin(long linked, Map<Long, Long> links, Map<Long, Claim> found) {
        long end = Stream.iterate(linked, links::containsKey, links::get)
                .limit(LONGEST_CHAIN)
                .map(links::get)
                .reduce((nearer, farther) -> farther)
                .orElseThrow();
        Claim origin = Objects.requireNonNull(found.get(end));
        return new ByHand.Origin(
                String.valueOf(end),
                Statements.who(origin.source(), origin.source().party()));
    }
}
