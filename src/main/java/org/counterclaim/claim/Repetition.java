package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claim that is said once more, and gives a claim that turns up late the appearances that repeat it. What the
 * claims are, and what their appearances, is the same in whatever order the articles arrive.
 */
@ApplicationScoped
class Repetition {

    private final Claims claims;
    private final Appearances appearances;
    private final ClaimsConfig config;
    private final Clock clock;

    Repetition(Claims claims, Appearances appearances, ClaimsConfig config, Clock clock) {
        this.claims = claims;
        this.appearances = appearances;
        this.config = config;
        this.clock = clock;
    }

    /** @param figure null where the words alone make the claim */
    Optional<Claim> of(ClaimIdentity identity, @Nullable StoredFigure figure) {
        List<Claim> sameIdentity = claims.of(identity);
        return figure == null
                ? sameIdentity.stream().filter(claim -> claim.figure() == null).findFirst()
                : same(figure).among(sameIdentity);
    }

    /**
     * A figure with a stated date takes over what was told of it, from that date on, by texts that state none.
     *
     * @param fresh a claim on record whose own appearance may still be missing
     */
    void settle(ClaimIdentity identity, Claim fresh) {
        StoredFigure figure = fresh.figure();
        if (figure == null) {
            return;
        }
        SameFigure same = same(figure);
        claims.of(identity).stream()
                .filter(claim -> claim.id() != fresh.id() && same.mayTakeFrom(claim))
                .forEach(claim -> takeFrom(claim, fresh, same));
    }

    private void takeFrom(Claim earlier, Claim fresh, SameFigure same) {
        List<Appearance> its = appearances.tellingOf(earlier.id());
        List<Appearance> taken = its.stream()
                .filter(appearance -> !appearance.statesItsDate() && same.takes(appearance.asOf()))
                .toList();
        if (taken.isEmpty()) {
            return;
        }
        taken.forEach(appearance -> {
            fresh.repeatedAs(appearance.telling(fresh.figure()), earlier.isCheckworthy());
            appearance.belongsTo(fresh, clock.instant());
        });
        together(its, taken, earlier.figure()).ifPresent(earlier::become);
    }

    private static Optional<Telling> together(
            Collection<Appearance> all, Collection<Appearance> without, @Nullable StoredFigure like) {
        return Telling.of(all.stream()
                .filter(appearance -> !without.contains(appearance))
                .map(appearance -> appearance.telling(like))
                .toList());
    }

    private SameFigure same(StoredFigure figure) {
        return new SameFigure(figure, config.sameFigureWithinDays());
    }
}
