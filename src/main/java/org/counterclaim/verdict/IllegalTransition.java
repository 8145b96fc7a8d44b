package org.counterclaim.verdict;

import org.counterclaim.platform.Refusal;
import org.counterclaim.verdict.Step.Attempt;

/** The state of a verdict does not allow a step; {@code allowed} tells what it can become. */
public final class IllegalTransition extends Refusal {

    private IllegalTransition(Verdict verdict, VerdictState to, String detail) {
        super(Kind.ILLEGAL_TRANSITION, detail);
        with("rule", Rule.STATE.ruleName());
        with("from", verdict.state());
        with("to", to);
        with("allowed", Step.reachableFrom(verdict.state()));
    }

    static IllegalTransition by(Attempt attempt) {
        Verdict verdict = attempt.verdict();
        Step step = attempt.step();
        String refused = switch (step) {
            case EDIT -> "cannot be edited";
            case DISCARD -> "cannot be discarded";
            case CORRECT -> "cannot be corrected";
            case APPROVE, SEND_BACK -> "cannot be reviewed";
            case ACKNOWLEDGE -> "cannot be stale";
            default -> "cannot become " + step.to();
        };
        return new IllegalTransition(
                verdict,
                step.to(),
                "Verdict " + verdict.id() + " is " + verdict.state() + " and " + refused + ". "
                        + Advice.insteadOf(step, verdict));
    }

    /** For a state that no transition leads to. */
    static IllegalTransition notByTransition(Verdict verdict, VerdictState to) {
        String how = to == VerdictState.APPROVED
                ? "APPROVED is reached by reviews of somebody else only."
                : "REPLACED is reached only when a correction is published.";
        return new IllegalTransition(verdict, to, how);
    }

    static IllegalTransition overtaken(Verdict verdict, Verdict corrected) {
        return new IllegalTransition(
                verdict,
                VerdictState.PUBLISHED,
                "It corrects version " + corrected.number() + ", which is " + corrected.state()
                        + " by now. Open a correction of what is published.");
    }
}
