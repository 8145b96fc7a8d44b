package org.counterclaim.dispute.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.FigureView;
import org.counterclaim.claim.OutletVerification;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.ToldClaim;
import org.counterclaim.dispute.KnownDispute;
import org.jspecify.annotations.Nullable;

/** The claims that an answer speaks of, as they are known, with what outlets say of having checked them. */
record ShownClaims(Map<Long, Shown> byId) {

    /** @param told as known now, or at the instant that is shown */
    record Shown(Claim claim, ToldClaim told) {}

    static ShownClaims of(Collection<Claim> claims, Appearances appearances) {
        Set<Long> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        Set<Long> unverified = ids.isEmpty() ? Set.of() : appearances.unverifiedOf(ids);
        Map<Long, Shown> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(
                claim.id(),
                new Shown(
                        claim,
                        new ToldClaim(claim.proposition(), claim.figure(), null, unverified.contains(claim.id())))));
        return new ShownClaims(byId);
    }

    /** Those of a dispute, in addition to these. */
    ShownClaims and(KnownDispute known) {
        Map<Long, Shown> all = new HashMap<>(byId);
        known.claims().forEach(claim -> all.put(claim.claim().id(), new Shown(claim.claim(), claim.told())));
        return new ShownClaims(all);
    }

    Claim get(String id) {
        return shown(Long.parseLong(id)).claim();
    }

    String propositionOf(Claim claim) {
        return shown(claim.id()).told().proposition();
    }

    @Nullable
    FigureView figureOf(Claim claim) {
        ToldClaim told = shown(claim.id()).told();
        StoredFigure figure = told.figure();
        return figure == null ? null : FigureView.of(figure, null, OutletVerification.of(told.couldNotBeVerified()));
    }

    private Shown shown(long id) {
        Shown shown = byId.get(id);
        if (shown == null) {
            throw new IllegalStateException("Claim " + id + " is not in the dispute that speaks of it");
        }
        return shown;
    }
}
