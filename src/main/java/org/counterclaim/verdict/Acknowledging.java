package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Turns;
import org.jspecify.annotations.Nullable;

/** An editor says that a stale verdict stands: from then on only what comes later makes it stale. */
@ApplicationScoped
public class Acknowledging {

    private final Verdicts verdicts;
    private final StaleReasons reasons;
    private final Ageing ageing;
    private final Duties duties;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    Acknowledging(
            Verdicts verdicts,
            StaleReasons reasons,
            Ageing ageing,
            Duties duties,
            Turns turns,
            Audit audit,
            Clock clock) {
        this.verdicts = verdicts;
        this.reasons = reasons;
        this.ageing = ageing;
        this.duties = duties;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param ifMatch the entity tag of the verdict as the editor read it
     * @param seen ids of the reasons that the editor has seen; null for all that there are
     */
    @Transactional
    public Verdict acknowledge(
            long id, @Nullable String ifMatch, @Nullable List<Long> seen, @Nullable String because, Actor editor) {
        Step.ACKNOWLEDGE.admit(editor);
        // before the verdict, as intake does: two that wait for each other would wait for ever
        turns.take(Turns.INTAKE);
        Verdict verdict = verdicts.getForUpdate(id);
        verdict.tag().requireMatch(ifMatch);
        duties.check(Step.ACKNOWLEDGE, verdict, editor, because);
        ageing.lookAgain(verdict.disputeId());
        List<StaleReason> counting =
                reasons.of(List.of(id)).stream().filter(StaleReason::counts).toList();
        if (counting.isEmpty()) {
            throw new NotStale(verdict);
        }
        List<StaleReason> meant = seen == null ? counting : meant(counting, new HashSet<>(seen));
        meant.forEach(reason -> reason.acknowledge(editor, clock.instant()));
        reasons.flush();
        ageing.lookAgain(verdict.disputeId());
        String told = meant.stream()
                .map(reason -> reason.code() + ": " + reason.text())
                .collect(Collectors.joining("\n"));
        audit.record(
                editor,
                Change.of("verdict", id, "staleness acknowledged")
                        .from(told, null)
                        .because(because));
        return verdict;
    }

    private static List<StaleReason> meant(List<StaleReason> counting, Set<Long> seen) {
        List<StaleReason> meant =
                counting.stream().filter(reason -> seen.contains(reason.id())).toList();
        if (meant.isEmpty() || meant.size() < seen.size()) {
            throw Invalid.field(
                    "/reasons",
                    "unknown",
                    "Name reasons for which the verdict is stale now: "
                            + counting.stream()
                                    .map(reason -> String.valueOf(reason.id()))
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return meant;
    }
}
