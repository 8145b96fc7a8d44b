package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.claim.Claim;

/**
 * Looks, when a dispute opens, for claims that came before it and would have been weighed against it: so that what is
 * suggested does not hang on the order of arrival.
 */
@ApplicationScoped
class Latecomers {

    private final Members members;
    private final Suggestions suggestions;

    Latecomers(Members members, Suggestions suggestions) {
        this.members = members;
        this.suggestions = suggestions;
    }

    /** An outlet's own figures may be those of one of the parties. */
    void suggestFor(Dispute opened, Asked asked) {
        boolean number = asked.claim().figure() != null && !asked.scope().needsSubject();
        if (!number || !opened.isAttributed() || asked.event() == null) {
            return;
        }
        for (DisputeClaim member : members.unattributed(opened.scopeKey(), asked.event())) {
            Claim claim = member.claim();
            suggestions.suggest(
                    claim,
                    opened,
                    claim.source().name() + " gives a figure without a source; it may be that of one of the parties.");
        }
    }
}
