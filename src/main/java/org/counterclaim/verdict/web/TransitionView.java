package org.counterclaim.verdict.web;

import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.verdict.Openings;
import org.counterclaim.verdict.Step;
import org.counterclaim.verdict.Step.Objection;
import org.counterclaim.verdict.VerdictState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A state that a verdict could get, and whether its reader could bring that about.
 *
 * @param by the call that leads there: "transitions" or "reviews"
 */
@Schema(name = "VerdictTransition")
record TransitionView(
        VerdictState to, boolean open, String why, boolean reasonNeeded, String by, List<Objection> objections) {

    /** @param from where it stands, which tells by which step it would go back to its author */
    static List<TransitionView> all(VerdictState from, Openings openings) {
        Step back = from == VerdictState.APPROVED ? Step.TAKE_BACK : Step.RECALL;
        return Stream.of(Step.SUBMIT, back, Step.APPROVE, Step.PUBLISH, Step.WITHDRAW)
                .map(step -> of(step, openings.of(step)))
                .toList();
    }

    private static TransitionView of(Step step, Step.Opening opening) {
        return new TransitionView(
                step.to(),
                opening.open(),
                opening.why(),
                opening.reasonNeeded(),
                step == Step.APPROVE ? "reviews" : "transitions",
                opening.objections());
    }
}
