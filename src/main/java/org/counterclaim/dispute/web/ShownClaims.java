package org.counterclaim.dispute.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.FigureView;
import org.counterclaim.claim.OutletVerification;
import org.counterclaim.claim.StoredFigure;
import org.jspecify.annotations.Nullable;

/** The claims that an answer speaks of, with what outlets say of having checked them. */
record ShownClaims(Map<Long, Claim> byId, Set<Long> unverified) {

    static ShownClaims of(Collection<Claim> claims, Appearances appearances) {
        Map<Long, Claim> byId =
                claims.stream().collect(Collectors.toMap(Claim::id, Function.identity(), (one, same) -> one));
        return new ShownClaims(byId, byId.isEmpty() ? Set.of() : appearances.unverifiedOf(byId.keySet()));
    }

    Claim get(String id) {
        Claim claim = byId.get(Long.valueOf(id));
        if (claim == null) {
            throw new IllegalStateException("Claim " + id + " is not in the dispute that speaks of it");
        }
        return claim;
    }

    @Nullable
    FigureView figureOf(Claim claim) {
        StoredFigure figure = claim.figure();
        return figure == null
                ? null
                : FigureView.of(figure, null, OutletVerification.of(unverified.contains(claim.id())));
    }
}
