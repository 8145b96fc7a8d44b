package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Claims;
import org.jspecify.annotations.Nullable;

/**
 * Looks, when a dispute opens, for claims that came before it and would have been weighed against it: so that what is
 * suggested does not hang on the order of arrival.
 */
@ApplicationScoped
class Latecomers {

    private final Disputes disputes;
    private final Members members;
    private final Claims claims;
    private final Suggestions suggestions;
    private final DenialPlacing denials;
    private final DisputesConfig config;

    Latecomers(
            Disputes disputes,
            Members members,
            Claims claims,
            Suggestions suggestions,
            DenialPlacing denials,
            DisputesConfig config) {
        this.disputes = disputes;
        this.members = members;
        this.claims = claims;
        this.suggestions = suggestions;
        this.denials = denials;
        this.config = config;
    }

    void suggestFor(Dispute opened, Claim opener, @Nullable LocalDate day) {
        if (opener.figure() == null || !opened.isAttributed() || !opened.scope().hasEvent()) {
            return;
        }
        outletsOwn(opened, day);
        deniedBefore(opened, opener, day);
    }

    private void outletsOwn(Dispute opened, @Nullable LocalDate day) {
        if (opened.scope().needsSubject()) {
            return;
        }
        disputes.ofScope(opened.scope().key(), day, config.sameEventWithinDays()).stream()
                .filter(dispute -> !dispute.isAttributed())
                .flatMap(dispute -> members.of(dispute.id()).stream())
                .forEach(member -> suggestions.suggest(
                        member.claim(),
                        opened,
                        member.claim().source().name()
                                + " gives a figure without a source; it may be that of one of the parties."));
    }

    private void deniedBefore(Dispute opened, Claim opener, @Nullable LocalDate day) {
        members.withoutFigure(opened.scope().eventPlace()).stream()
                // one that is with a figure already has found what it denies
                .filter(said -> said.scope().metric() == null)
                .filter(said -> opened.scope().mayBeOfSameEventAs(said.scope()))
                .filter(said -> said.isNear(day, config.sameEventWithinDays()))
                .filter(said -> DenialPlacing.speaksOfToll(said.proposition()))
                .map(said -> claims.get(said.claimId()))
                .filter(denials::isOfToll)
                .filter(claim -> !claim.source().party().equals(opener.source().party()))
                .forEach(claim -> suggestions.suggest(claim, opened, "It may be this figure that is denied."));
    }
}
