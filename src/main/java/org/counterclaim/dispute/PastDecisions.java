package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells what people had decided about a dispute by an instant: what had been decided and not yet undone. */
@ApplicationScoped
class PastDecisions {

    private final Decisions decisions;

    PastDecisions(Decisions decisions) {
        this.decisions = decisions;
    }

    KnownDispute.Decided at(Dispute dispute, Instant instant) {
        Remembered.Asked asked = at(
                dispute,
                instant,
                Decision.Kind.QUESTION,
                new Remembered.Asked(dispute.question(), dispute.isQuestionEdited()));
        Remembered.Scoped scoped = at(
                dispute, instant, Decision.Kind.SCOPE, new Remembered.Scoped(dispute.scope(), dispute.isScopeEdited()));
        Remembered.Triaged triaged = at(
                dispute,
                instant,
                Decision.Kind.TRIAGE,
                new Remembered.Triaged(dispute.triage(), dispute.triageReason()));
        Remembered.Assigned assigned =
                at(dispute, instant, Decision.Kind.ASSIGNMENT, new Remembered.Assigned(dispute.assignee()));
        Long mergedInto = decisions.mergersOf(dispute.id()).stream()
                .filter(merger -> stoodAt(merger, instant))
                .map(Decision::disputeId)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new KnownDispute.Decided(
                asked.question(),
                asked.edited(),
                scoped.scope(),
                scoped.edited(),
                triaged.triage(),
                triaged.reason(),
                mergedInto == null ? assigned.assignee() : null,
                mergedInto);
    }

    private static boolean stoodAt(Decision decision, Instant instant) {
        Instant undone = decision.undoneAt();
        return !decision.at().isAfter(instant) && (undone == null || undone.isAfter(instant));
    }

    /** @param now the value as it is, where nobody has decided about it since the instant */
    private <T extends Record> T at(Dispute dispute, Instant instant, Decision.Kind kind, T now) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) now.getClass();
        List<Decision> made = decisions.of(kind, dispute.id());
        T first = made.isEmpty() ? now : made.get(0).before(type);
        return made.stream()
                .flatMap(decision -> changes(decision, type))
                .filter(change -> !change.at().isAfter(instant))
                .max(Comparator.comparing(Change::at))
                .map(Change::value)
                .orElse(first);
    }

    private static <T> Stream<Change<T>> changes(Decision decision, Class<T> type) {
        Change<T> made = new Change<>(decision.at(), decision.after(type));
        Instant undone = decision.undoneAt();
        return undone == null ? Stream.of(made) : Stream.of(made, new Change<>(undone, decision.before(type)));
    }

    /** A value from an instant on. */
    private record Change<T>(Instant at, T value) {}
}
