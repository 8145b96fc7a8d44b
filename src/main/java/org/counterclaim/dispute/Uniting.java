package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;

/**
 * Merges two disputes that the machine itself opened, when what has come in shows that they ask the same. Where a person
 * has decided anything about either, it only suggests.
 */
@ApplicationScoped
class Uniting {

    /** As many claims are suggested one by one; of a larger dispute a person sees enough by these. */
    private static final int MOST_SUGGESTED = 20;

    private final Members members;
    private final Suggestions suggestions;
    private final Reckoning reckoning;
    private final Audit audit;
    private final Clock clock;

    Uniting(Members members, Suggestions suggestions, Reckoning reckoning, Audit audit, Clock clock) {
        this.members = members;
        this.suggestions = suggestions;
        this.reckoning = reckoning;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether they are one now */
    boolean unite(Dispute into, Dispute from, String why) {
        List<DisputeClaim> leaving = members.of(from.id());
        if (!into.isUntouched() || !from.isUntouched()) {
            leaving.stream().limit(MOST_SUGGESTED).forEach(member -> suggestions.suggest(member.claim(), into, why));
            return false;
        }
        Instant now = clock.instant();
        for (DisputeClaim member : leaving) {
            member.put(into, JoinedBy.RULE, member.reason(), now, now);
            suggestions.withdraw(member.claim(), into);
        }
        from.mergeInto(into);
        suggestions.passOn(from, into);
        reckoning.refresh(from);
        reckoning.refresh(into);
        audit.record(
                Actor.SYSTEM,
                Change.of("dispute", from.id(), "merged away")
                        .from(null, "dispute " + into.id())
                        .because(why));
        audit.record(
                Actor.SYSTEM,
                Change.of("dispute", into.id(), "merged")
                        .from("dispute " + from.id(), null)
                        .because(why));
        return true;
    }
}
