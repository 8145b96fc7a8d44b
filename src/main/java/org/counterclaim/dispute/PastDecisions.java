package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
                Decision.Kind.SCOPE, Remembered.Scoped.class, new Remembered.Scoped(now.scope(), now.scopeEdited()));
        Remembered.Triaged triaged = past.value(
                Decision.Kind.TRIAGE,
                Remembered.Triaged.class,
                new Remembered.Triaged(now.triage(), now.triageReason()));
        Remembered.Assigned assigned = past.value(
                Decision.Kind.ASSIGNMENT, Remembered.Assigned.class, new Remembered.Assigned(now.assignee()));
        return new KnownDispute.Decided(
                asked.question(),
                asked.edited(),
                scoped.scope(),
                scoped.edited(),
                triaged.triage(),
                triaged.reason(),
                assigned.assignee(),
                mergedInto(dispute, instant));
    }

    /** The machine merges too, and that is in the trail alone; a merge that was undone is in the decisions. */
    private @Nullable Long mergedInto(Dispute dispute, Instant instant) {
        Stream<Turn<Optional<Long>>> merged = audit.of("dispute", dispute.id(), Set.of("merged away")).stream()
                .map(entry -> new Turn<>(entry.at(), Optional.empty()));
        Stream<Turn<Optional<Long>>> undone = decisions.mergesOf(dispute.id()).stream()
                .flatMap(merge -> Stream.ofNullable(merge.undoneAt())
                        .map(at -> new Turn<>(
                                at,
                                Optional.of(merge.after(Remembered.Seated.class).dispute()))));
        return Turn.after(instant, Stream.concat(merged, undone))
                .map(Turn::before)
                .orElseGet(() -> Optional.ofNullable(dispute.mergedInto()))
                .orElse(null);
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
            Function<Decision, Stream<Turn<T>>> turns = decision -> Stream.concat(
                    Stream.of(new Turn<>(decision.at(), decision.before(type))),
                    Stream.ofNullable(decision.undoneAt()).map(at -> new Turn<>(at, decision.after(type))));
            return Turn.after(
                            instant,
                            made.stream()
                                    .filter(decision -> decision.kind() == kind)
                                    .flatMap(turns))
                    .map(Turn::before)
                    .orElse(now);
        }
    }
}
