package org.counterclaim.verdict;

import static org.counterclaim.verdict.Rule.COMPLETE;
import static org.counterclaim.verdict.Rule.CORRECTS_THE_NEWEST;
import static org.counterclaim.verdict.Rule.EVIDENCE;
import static org.counterclaim.verdict.Rule.NO_OTHER_CORRECTION;
import static org.counterclaim.verdict.Rule.OWN_DRAFT;
import static org.counterclaim.verdict.Rule.REASON;
import static org.counterclaim.verdict.Rule.SOMEBODY_ELSES_DRAFT;
import static org.counterclaim.verdict.Rule.TYPE_FITS_THE_CHANGE;
import static org.counterclaim.verdict.VerdictState.APPROVED;
import static org.counterclaim.verdict.VerdictState.DRAFT;
import static org.counterclaim.verdict.VerdictState.PUBLISHED;
import static org.counterclaim.verdict.VerdictState.SUBMITTED;
import static org.counterclaim.verdict.VerdictState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.counterclaim.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a person can do to a verdict, from which state, in which role and under which rules: the one table
 * that is enforced and that tells callers what is open to them (blueprint section 4).
 */
public enum Step {
    // from, to, least role, further rules; every step also asks Rule.ROLE and Rule.STATE
    EDIT(DRAFT, DRAFT, Role.CHECKER, OWN_DRAFT),
    SUBMIT(DRAFT, SUBMITTED, Role.CHECKER, OWN_DRAFT, COMPLETE, EVIDENCE, TYPE_FITS_THE_CHANGE),
    RECALL(SUBMITTED, DRAFT, Role.CHECKER, OWN_DRAFT, REASON),
    APPROVE(SUBMITTED, APPROVED, Role.CHECKER, SOMEBODY_ELSES_DRAFT),
    SEND_BACK(SUBMITTED, DRAFT, Role.CHECKER, SOMEBODY_ELSES_DRAFT, REASON),
    PUBLISH(
            APPROVED,
            PUBLISHED,
            Role.EDITOR,
            SOMEBODY_ELSES_DRAFT,
            EVIDENCE,
            TYPE_FITS_THE_CHANGE,
            CORRECTS_THE_NEWEST),
    CORRECT(PUBLISHED, PUBLISHED, Role.EDITOR, REASON, NO_OTHER_CORRECTION),
    WITHDRAW(PUBLISHED, WITHDRAWN, Role.EDITOR, REASON);

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
        this.rules = EnumSet.of(Rule.ROLE, Rule.STATE);
        this.rules.addAll(List.of(rules));
    }

    /** Refuses whoever may never take this step, whatever the verdict looks like. */
    void admit(Actor actor) {
        if (!actor.is(role)) {
            throw new RoleRequired(role);
        }
    }

    /** Refuses by the first rule that speaks against it. */
    void check(Verdict verdict, Actor actor, @Nullable String reason) {
        Refusal objection = objection(new Attempt(this, verdict, actor, reason));
        if (objection != null) {
            throw objection;
        }
    }

    /** Whether an actor may take this step now. */
    public Opening openingFor(Verdict verdict, Actor actor) {
        Refusal withReason = objection(new Attempt(this, verdict, actor, "a reason"));
        if (withReason != null) {
            return new Opening(false, false, withReason.detail());
        }
        boolean reasonNeeded = objection(new Attempt(this, verdict, actor, null)) != null;
        return new Opening(true, reasonNeeded, reasonNeeded ? "Open to you, with a reason." : "Open to you.");
    }

    private @Nullable Refusal objection(Attempt attempt) {
        // A set of enum constants keeps their order, and that of Rule is the order in which they are asked.
        return rules.stream()
                .map(rule -> rule.objection(attempt))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
     */
    public record Opening(boolean open, boolean reasonNeeded, String why) {}

    /** Somebody tries to take a step, perhaps with a reason. */
    record Attempt(
            Step step,
            Verdict verdict,
            Actor actor,
            @Nullable String reason) {

        boolean byTheAuthor() {
            return actor.name().equals(verdict.author());
        }

        boolean withoutReason() {
            return reason == null || reason.isBlank();
        }
    }
}
