package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.dispute.DisputeShown.VerdictLine;

/** Tells from the audit trail in which state the verdicts on a dispute were at an instant. */
@ApplicationScoped
class PastVerdicts {

    private static final Set<String> STATES =
            Stream.of(VerdictState.values()).map(Enum::name).collect(Collectors.toSet());

    private final Verdicts verdicts;
    private final Audit audit;

    PastVerdicts(Verdicts verdicts, Audit audit) {
        this.verdicts = verdicts;
        this.audit = audit;
    }

    List<VerdictLine> of(long disputeId, Instant at, Actor reader) {
        boolean withDrafts = Verdicts.mayReadDrafts(reader);
        return verdicts.onDispute(disputeId, reader).stream()
                .filter(verdict -> !verdict.createdAt().isAfter(at))
                .filter(verdict -> !wasDiscarded(verdict, at))
                .flatMap(verdict -> {
                    VerdictState state = stateOf(verdict, at);
                    return state.isPublic() || withDrafts
                            ? Stream.of(line(verdict, state, at, reader))
                            : Stream.empty();
                })
                .toList();
    }

    private static boolean wasDiscarded(Verdict verdict, Instant at) {
        Discarded discarded = verdict.discarded();
        return discarded != null && !discarded.at().isAfter(at);
    }

    private VerdictState stateOf(Verdict verdict, Instant at) {
        return audit.of("verdict", verdict.id(), at).stream()
                .flatMap(entry -> Stream.ofNullable(entry.change().after()))
                // what was frozen is told behind the state
                .map(after -> after.split(" ", 2)[0])
                .filter(STATES::contains)
                .reduce((earlier, later) -> later)
                .map(VerdictState::valueOf)
                .orElse(VerdictState.DRAFT);
    }

    /** What a draft came to say later is not told of an earlier instant. */
    private static VerdictLine line(Verdict verdict, VerdictState state, Instant at, Actor reader) {
        Outcome outcome = verdict.isBlindTo(reader) ? null : verdict.outcome();
        boolean said = state.isPublic() || !verdict.changedAt().isAfter(at);
        boolean named = state.isPublic() || verdict.number() > 1;
        return new VerdictLine(
                verdict.id(),
                named ? verdict.slug() : null,
                verdict.number(),
                state.name(),
                outcome == null || !said ? null : outcome.name());
    }
}
