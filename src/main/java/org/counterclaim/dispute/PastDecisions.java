package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.access.Audit;
import org.jspecify.annotations.Nullable;

/** What people had decided about a dispute by an instant: today's state, with every later decision and undoing taken back. */
@ApplicationScoped
class PastDecisions {

    private final Decisions decisions;
    private final Audit audit;

    PastDecisions(Decisions decisions, Audit audit) {
        this.decisions = decisions;
        this.audit = audit;
    }

    KnownDispute.Decided at(Dispute dispute, Instant instant) {
        KnownDispute.Decided now = KnownDispute.Decided.now(dispute);
        List<Decision> made = decisions.changing(dispute.id());
        Past past = new Past(made, instant);
        Remembered.Asked asked = past.value(
                Decision.Kind.QUESTION,
                Remembered.Asked.class,
                new Remembered.Asked(now.question(), now.questionEdited()));
        Remembered.Scoped scoped = past.value(
                Decision.Kind.SCOPE,
                Remembered.Scoped.class,
                new Remembered.Scoped(now.scope(), now.scopeEdited(), now.event()));
        Remembered.Triaged triaged = past.value(
                Decision.Kind.TRIAGE,
                Remembered.Triaged.class,
                new Remembered.Triaged(now.triage(), now.triageReason()));
        Remembered.Assigned assigned =
                past.assigned(new Remembered.Assigned(now.assignee()), decisions.mergesAndSplitsOf(dispute.id()));
        return new KnownDispute.Decided(
                asked.question(),
                asked.edited(),
                scoped.scope(),
                scoped.edited(),
                scoped.event(),
                triaged.triage(),
                triaged.reason(),
                assigned.assignee(),
                mergedInto(dispute, instant));
    }

    /**
     * The dispute that one had gone into. The machine merges too, and that is in the trail alone; that a merge was undone
     * is in the decisions, and that a part went back into its whole.
     */
    @Nullable
    Long mergedInto(Dispute dispute, Instant instant) {
        Stream<Turn<Optional<Long>>> merged = audit.of("dispute", dispute.id(), Set.of("merged away")).stream()
                .map(entry -> new Turn<>(entry.at(), Optional.empty()));
        Stream<Turn<Optional<Long>>> undone = decisions.mergesAndSplitsOf(dispute.id()).stream()
                .flatMap(decision ->
                        Stream.ofNullable(decision.undoneAt()).map(at -> new Turn<>(at, homeOfOther(decision))));
        return Turn.after(instant, Stream.concat(merged, undone))
                .map(Turn::before)
                .orElseGet(() -> Optional.ofNullable(dispute.mergedInto()))
                .orElse(null);
    }

    /** What the decision had left the other dispute in: a merge in this one, a split on its own. */
    private static Optional<Long> homeOfOther(Decision decision) {
        return decision.kind() == Decision.Kind.MERGE ? Optional.of(decision.disputeId()) : Optional.empty();
    }

    /**
     * That a value became another one.
     *
     * @param before what it was until then
     */
    private record Turn<T>(Instant at, T before) {

        static <T> Optional<Turn<T>> after(Instant instant, Stream<Turn<T>> turns) {
            return turns.filter(turn -> turn.at().isAfter(instant)).min(Comparator.comparing(Turn::at));
        }
    }

    private record Past(List<Decision> made, Instant instant) {

        <T> T value(Decision.Kind kind, Class<T> type, T now) {
            return Turn.after(instant, turns(kind, type)).map(Turn::before).orElse(now);
        }

        /** A dispute that goes into another has nobody any more: that comes of the merge and is no decision of its own. */
        Remembered.Assigned assigned(Remembered.Assigned now, List<Decision> mergesAndSplits) {
            Stream<Turn<Remembered.Assigned>> closed = mergesAndSplits.stream()
                    .flatMap(decision -> decision.kind() == Decision.Kind.MERGE
                            ? merged(decision)
                            : Stream.ofNullable(decision.undoneAt()).map(at -> new Turn<>(at, assignedBy(at))));
            Stream<Turn<Remembered.Assigned>> decided = turns(Decision.Kind.ASSIGNMENT, Remembered.Assigned.class);
            return Turn.after(instant, Stream.concat(decided, closed))
                    .map(Turn::before)
                    .orElse(now);
        }

        private static Stream<Turn<Remembered.Assigned>> merged(Decision merge) {
            String before = merge.before(Remembered.Seats.class).assignee();
            return Stream.concat(
                    Stream.of(new Turn<>(merge.at(), new Remembered.Assigned(before))),
                    Stream.ofNullable(merge.undoneAt()).map(at -> new Turn<>(at, new Remembered.Assigned(null))));
        }

        private Remembered.Assigned assignedBy(Instant then) {
            return made.stream()
                    .filter(decision -> decision.kind() == Decision.Kind.ASSIGNMENT && decision.stoodAt(then))
                    .reduce((earlier, later) -> later)
                    .map(decision -> decision.after(Remembered.Assigned.class))
                    .orElse(new Remembered.Assigned(null));
        }

        private <T> Stream<Turn<T>> turns(Decision.Kind kind, Class<T> type) {
            return made.stream()
                    .filter(decision -> decision.kind() == kind)
                    .flatMap(decision -> Stream.concat(
                            Stream.of(new Turn<>(decision.at(), decision.before(type))),
                            Stream.ofNullable(decision.undoneAt()).map(at -> new Turn<>(at, decision.after(type)))));
        }
    }
}
