package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ToldClaim;
import org.counterclaim.dispute.compare.ByHand;
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
                        sides.linkOf(member.claim()),
                        asItIs(
                                member.claim(),
                                published.get(member.claim().id()),
                                unverified.contains(member.claim().id())),
                        member.joinedBy(),
                        member.reason(),
                        member.joinedAt()))
                .toList();
        return new KnownDispute(dispute, null, null, KnownDispute.Decided.now(dispute), known);
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
                        sides.linkOf(member.claim()),
                        told.getOrDefault(member.claim().id(), ToldClaim.asItIs(member.claim())),
                        member.joinedBy(),
                        member.reason(),
                        member.joinedAt()))
                .sorted(Comparator.comparing(KnownClaim::joinedAt)
                        .thenComparing(one -> one.claim().id()))
                .toList();
        return new KnownDispute(dispute, instant, null, decisions.at(dispute, instant), known);
    }

    private Sides sides(List<Claim> claims, @Nullable Instant at) {
        Set<Long> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        Map<String, ByHand.Origin> origins = rulings.on(ids, at).origins();
        return new Sides(parties.of(claims, at), origins, origins.isEmpty() ? Map.of() : rulings.originsOf(ids, at));
    }

    /**
     * On which side the claims of a dispute are.
     *
     * @param origins what the claims that a person linked go back to in the end, here or in another dispute
     * @param links the claim that each of them was linked to
     */
    private record Sides(Map<Long, String> parties, Map<String, ByHand.Origin> origins, Map<Long, Long> links) {

        String of(Claim claim) {
            ByHand.Origin origin = origins.get(String.valueOf(claim.id()));
            return origin == null
                    ? parties.getOrDefault(claim.id(), claim.source().party())
                    : parties.getOrDefault(
                            Long.valueOf(origin.claim()), origin.who().party());
        }

        @Nullable
        Long linkOf(Claim claim) {
            return links.get(claim.id());
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
