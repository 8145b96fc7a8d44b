package org.counterclaim.dispute;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.extract.Polarity;

/**
 * Chooses the claim whose words make a dispute's question, so that it does not hang on which claim came in first: of those
 * that the rules put there, one that asserts before one that denies, then the earliest, then the shortest.
 */
final class Asker {

    private static final Comparator<KnownClaim> FIRST = Comparator.comparing(
                    (KnownClaim member) -> member.claim().polarity() != Polarity.ASSERTS)
            .thenComparing(member -> member.claim().wordedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(member -> member.claim().proposition().length())
            .thenComparing(member -> member.claim().proposition())
            .thenComparing(member -> member.claim().source().name());

    private Asker() {}

    static Optional<Claim> among(List<KnownClaim> members, DisputeScope asked) {
        return members.stream()
                .filter(member -> member.joinedBy() == JoinedBy.RULE)
                .filter(member -> DisputeScope.of(member.claim()).looseKey().equals(asked.looseKey()))
                .min(FIRST)
                .map(KnownClaim::claim);
    }
}
