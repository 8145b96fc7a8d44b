package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ToldClaim;
import org.jspecify.annotations.Nullable;

/** Tells what is known of a dispute, and what had been recorded of it by an instant. */
@ApplicationScoped
public class Recall {

    private final Members members;
    private final Appearances appearances;
    private final PastDecisions decisions;
    private final Parties parties;
    private final Rulings rulings;

    Recall(Members members, Appearances appearances, PastDecisions decisions, Parties parties, Rulings rulings) {
        this.members = members;
        this.appearances = appearances;
        this.decisions = decisions;
        this.parties = parties;
        this.rulings = rulings;
    }

    public KnownDispute now(Dispute dispute) {
        List<DisputeClaim> inside = members.of(dispute.id());
        List<Claim> claims = inside.stream().map(DisputeClaim::claim).toList();
        Map<Long, LocalDate> published = members.publishedOn(dispute.id());
        Sides sides = sides(claims, null);
        Set<Long> unverified = claims.isEmpty()
                ? Set.of()
                : appearances.unverifiedOf(claims.stream().map(Claim::id).toList());
        List<KnownClaim> known = inside.stream()
                .map(member -> new KnownClaim(
                        member.claim(),
                        sides.of(member.claim()),
                        sides.links().get(member.claim().id()),
                        asItIs(
                                member.claim(),
                                published.get(member.claim().id()),
                                unverified.contains(member.claim().id())),
                        member.joinedBy(),
                        member.reason(),
                        member.joinedAt()))
                .toList();
        return new KnownDispute(dispute, null, KnownDispute.Decided.now(dispute), known);
    }

    /** Refuses an instant before the dispute was opened. */
    public KnownDispute at(Dispute dispute, Instant instant) {
        if (instant.isBefore(dispute.openedAt())) {
            throw new NotYetOpened(dispute.id(), instant, dispute.openedAt());
        }
        List<Membership> then = Stream.concat(
                        members.stillHere(dispute.id(), instant).stream().map(Membership::of),
                        members.leftSince(dispute.id(), instant).stream().map(Membership::of))
                .toList();
        List<Claim> claims = then.stream().map(Membership::claim).toList();
        Map<Long, ToldClaim> told = appearances.toldBy(instant, claims);
        Sides sides = sides(claims, instant);
        List<KnownClaim> known = then.stream()
                .map(member -> new KnownClaim(
                        member.claim(),
                        sides.of(member.claim()),
                        sides.links().get(member.claim().id()),
                        told.getOrDefault(member.claim().id(), asItIs(member.claim(), null, false)),
                        member.joinedBy(),
                        member.reason(),
                        member.joinedAt()))
                .sorted(Comparator.comparing(KnownClaim::joinedAt)
                        .thenComparing(one -> one.claim().id()))
                .toList();
        return new KnownDispute(dispute, instant, decisions.at(dispute, instant), known);
    }

    private Sides sides(List<Claim> claims, @Nullable Instant at) {
        Set<Long> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        return new Sides(parties.of(claims), rulings.originsOf(ids, at));
    }

    /**
     * On which side the claims of a dispute are.
     *
     * @param links the origin of each claim that a person linked to one
     */
    private record Sides(Map<Long, String> parties, Map<Long, Long> links) {

        String of(Claim claim) {
            long origin = claim.id();
            Set<Long> seen = new HashSet<>();
            for (Long next = links.get(origin); next != null && parties.containsKey(next) && seen.add(next); ) {
                origin = next;
                next = links.get(origin);
            }
            return parties.getOrDefault(origin, claim.source().party());
        }
    }

    /** That a claim is in a dispute, or was. */
    private record Membership(Claim claim, JoinedBy joinedBy, String reason, Instant joinedAt) {

        static Membership of(DisputeClaim now) {
            return new Membership(now.claim(), now.joinedBy(), now.reason(), now.joinedAt());
        }

        static Membership of(PastMembership past) {
            return new Membership(past.claim(), past.joinedBy(), past.reason(), past.joinedAt());
        }
    }

    private static ToldClaim asItIs(Claim claim, @Nullable LocalDate publishedOn, boolean unverified) {
        return new ToldClaim(claim.proposition(), claim.figure(), publishedOn, unverified);
    }
}
