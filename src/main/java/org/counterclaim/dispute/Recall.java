package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    Recall(Members members, Appearances appearances, PastDecisions decisions) {
        this.members = members;
        this.appearances = appearances;
        this.decisions = decisions;
    }

    public KnownDispute now(Dispute dispute) {
        List<DisputeClaim> inside = members.of(dispute.id());
        Map<Long, LocalDate> published = members.publishedOn(dispute.id());
        Set<Long> unverified = inside.isEmpty()
                ? Set.of()
                : appearances.unverifiedOf(
                        inside.stream().map(member -> member.claim().id()).toList());
        List<KnownClaim> claims = inside.stream()
                .map(member -> new KnownClaim(
                        member.claim(),
                        asItIs(
                                member.claim(),
                                published.get(member.claim().id()),
                                unverified.contains(member.claim().id())),
                        member.joinedBy(),
                        member.reason(),
                        member.joinedAt()))
                .toList();
        return new KnownDispute(dispute, null, KnownDispute.Decided.now(dispute), claims);
    }

    /** Refuses an instant before the dispute was opened. */
    public KnownDispute at(Dispute dispute, Instant instant) {
        if (instant.isBefore(dispute.openedAt())) {
            throw new NotYetOpened(dispute.id(), instant, dispute.openedAt());
        }
        List<KnownClaim> then = new ArrayList<>();
        members.stillHere(dispute.id(), instant).stream()
                .map(member -> new KnownClaim(
                        member.claim(),
                        asItIs(member.claim(), null, false),
                        member.joinedBy(),
                        member.reason(),
                        member.joinedAt()))
                .forEach(then::add);
        members.leftSince(dispute.id(), instant).stream()
                .map(past -> new KnownClaim(
                        past.claim(),
                        asItIs(past.claim(), null, false),
                        past.joinedBy(),
                        past.reason(),
                        past.joinedAt()))
                .forEach(then::add);
        Map<Long, ToldClaim> told =
                appearances.toldBy(instant, then.stream().map(KnownClaim::claim).toList());
        List<KnownClaim> claims = then.stream()
                .map(known -> new KnownClaim(
                        known.claim(),
                        told.getOrDefault(known.claim().id(), known.told()),
                        known.joinedBy(),
                        known.reason(),
                        known.joinedAt()))
                .sorted(Comparator.comparing(KnownClaim::joinedAt)
                        .thenComparing(known -> known.claim().id()))
                .toList();
        return new KnownDispute(dispute, instant, decisions.at(dispute, instant), claims);
    }

    private static ToldClaim asItIs(Claim claim, @Nullable LocalDate publishedOn, boolean unverified) {
        return new ToldClaim(claim.proposition(), claim.figure(), publishedOn, unverified);
    }
}
