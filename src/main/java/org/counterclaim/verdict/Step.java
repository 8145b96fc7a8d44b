package org.counterclaim.verdict;

import static org.counterclaim.verdict.Rule.COMPLETE;
import static org.counterclaim.verdict.Rule.CORRECTS_THE_NEWEST;
import static org.counterclaim.verdict.Rule.EVIDENCE;
import static org.counterclaim.verdict.Rule.NOT_DISCARDED;
import static org.counterclaim.verdict.Rule.NO_OTHER_CORRECTION;
import static org.counterclaim.verdict.Rule.NO_OTHER_STANDS;
import static org.counterclaim.verdict.Rule.ONCE_A_ROUND;
import static org.counterclaim.verdict.Rule.OWN_DRAFT;
import static org.counterclaim.verdict.Rule.OWN_DRAFT_OR_EDITOR;
import static org.counterclaim.verdict.Rule.REASON;
import static org.counterclaim.verdict.Rule.REVIEWER;
import static org.counterclaim.verdict.Rule.SOMEBODY_ELSES_DRAFT;
import static org.counterclaim.verdict.Rule.TYPE_FITS_THE_CHANGE;
import static org.counterclaim.verdict.Rule.UNTIED_HANDS;
import static org.counterclaim.verdict.VerdictState.APPROVED;
import static org.counterclaim.verdict.VerdictState.DRAFT;
import static org.counterclaim.verdict.VerdictState.PUBLISHED;
import static org.counterclaim.verdict.VerdictState.SUBMITTED;
import static org.counterclaim.verdict.VerdictState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a person can do to a verdict, from which state, in which role and under which rules: the one table
 * that is enforced and that tells callers what is open to them (blueprint section 4).
 */
public enum Step {
    // from, to, least role, further rules; every step also asks Rule.ROLE, Rule.NO_INTEREST and Rule.STATE
    EDIT(DRAFT, DRAFT, Role.CHECKER, OWN_DRAFT, NOT_DISCARDED),
    SUBMIT(DRAFT, SUBMITTED, Role.CHECKER, OWN_DRAFT, NOT_DISCARDED, COMPLETE, EVIDENCE, TYPE_FITS_THE_CHANGE),
    DISCARD(DRAFT, DRAFT, Role.CHECKER, OWN_DRAFT_OR_EDITOR, NOT_DISCARDED, REASON),
    RECALL(SUBMITTED, DRAFT, Role.CHECKER, OWN_DRAFT, REASON),
    APPROVE(SUBMITTED, APPROVED, Role.CHECKER, REVIEWER, SOMEBODY_ELSES_DRAFT, ONCE_A_ROUND),
    SEND_BACK(SUBMITTED, DRAFT, Role.CHECKER, REVIEWER, SOMEBODY_ELSES_DRAFT, ONCE_A_ROUND, REASON),
    TAKE_BACK(APPROVED, DRAFT, Role.CHECKER, OWN_DRAFT_OR_EDITOR, REASON),
    PUBLISH(
            APPROVED,
            PUBLISHED,
            Role.EDITOR,
            SOMEBODY_ELSES_DRAFT,
            UNTIED_HANDS,
            EVIDENCE,
            TYPE_FITS_THE_CHANGE,
            CORRECTS_THE_NEWEST,
            NO_OTHER_STANDS),
    CORRECT(PUBLISHED, PUBLISHED, Role.EDITOR, REASON, NO_OTHER_CORRECTION),
    WITHDRAW(PUBLISHED, WITHDRAWN, Role.EDITOR, REASON),
    ACKNOWLEDGE(PUBLISHED, PUBLISHED, Role.EDITOR, REASON);

    private final VerdictState from;
    private final VerdictState to;
    private final Role role;
    // The set is never handed out nor changed; the language only has no type to say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Rule> rules;

    Step(VerdictState from, VerdictState to, Role role, Rule... rules) {
        this.from = from;
        this.to = to;
        this.role = role;
        this.rules = EnumSet.of(Rule.ROLE, Rule.NO_INTEREST, Rule.STATE);
        this.rules.addAll(List.of(rules));
    }

    /** Refuses whoever may never take this step, whatever the verdict looks like. */
    void admit(Actor actor) {
        if (!actor.is(role)) {
            throw new RoleRequired(role);
        }
    }

    /** Refuses by the first rule that speaks against it. */
    void check(Attempt attempt) {
        // A set of enum constants keeps their order, and that of Rule is the order in which they are asked.
        rules.stream()
                .map(rule -> rule.objection(attempt))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(objection -> {
                    throw objection;
                });
    }

    /** Whether an actor may take this step now, and every rule that speaks against it. */
    Opening openingFor(Verdict verdict, Actor actor, Ties ties, Supplier<Backing> backing) {
        List<Objection> withReason = objections(new Attempt(this, verdict, actor, "a reason", ties, backing));
        if (!withReason.isEmpty()) {
            return new Opening(false, false, withReason.get(0).text(), withReason);
        }
        boolean reasonNeeded = !objections(new Attempt(this, verdict, actor, null, ties, backing))
                .isEmpty();
        return new Opening(
                true, reasonNeeded, reasonNeeded ? "Open to you, with a reason." : "Open to you.", List.of());
    }

    private List<Objection> objections(Attempt attempt) {
        return rules.stream()
                .filter(rule -> isTold(rule, attempt))
                .flatMap(rule -> Stream.ofNullable(rule.objection(attempt))
                        .map(refusal -> new Objection(rule.ruleName(), refusal.detail())))
                .toList();
    }

    private boolean isTold(Rule rule, Attempt attempt) {
        if (attempt.actor().role() == null) {
            // what else stands in the way is the desk's: it may name sources that readers are not told
            return rule == Rule.ROLE;
        }
        if (rule.asksWhatIsBehind() && attempt.verdict().state() != from) {
            // a whole dispute is reckoned for it, and the step is not to be taken now whatever comes out
            return false;
        }
        return !(rule.tellsContent() && attempt.verdict().isBlindTo(attempt.actor()));
    }

    public VerdictState from() {
        return from;
    }

    public VerdictState to() {
        return to;
    }

    public Role role() {
        return role;
    }

    Set<Rule> rules() {
        return Set.copyOf(rules);
    }

    /** What a verdict in a state can become by a person's step. */
    static List<VerdictState> reachableFrom(VerdictState state) {
        return Stream.of(values())
                .filter(step -> step.from == state && step.to != state)
                .map(Step::to)
                .distinct()
                .toList();
    }

    /**
     * What an actor may expect of a step.
     *
     * @param reasonNeeded the step is open, but only with a reason
     * @param why a sentence, also where it is open
     * @param objections all that speaks against it, the first being the one that a try is refused with
     */
    public record Opening(boolean open, boolean reasonNeeded, String why, List<Objection> objections) {}

    /** A rule that speaks against a step, in a sentence. */
    public record Objection(String rule, String text) {}

    /**
     * Somebody tries to take a step, perhaps with a reason.
     *
     * @param backing what stands behind the verdict; asked for only where the gate is
     */
    record Attempt(
            Step step,
            Verdict verdict,
            Actor actor,
            @Nullable String reason,
            Ties ties,
            Supplier<Backing> backing) {

        GateReading gate() {
            return GateReading.of(verdict.content(), verdict.policy().gate(), backing.get());
        }

        boolean byTheAuthor() {
            return actor.name().equals(verdict.author());
        }

        /** Of what nobody can review or publish any more, nobody is told to ask somebody else to do it. */
        boolean tooLate() {
            return verdict.state().isPublic() || verdict.discarded() != null;
        }

        /** What is back with its author is submitted anew, and that is a new round. */
        boolean reviewedBefore() {
            return ties.reviewed() && verdict.state() != DRAFT;
        }

        boolean withoutReason() {
            return reason == null || reason.isBlank();
        }
    }
}
