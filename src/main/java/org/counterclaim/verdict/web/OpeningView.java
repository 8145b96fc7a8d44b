package org.counterclaim.verdict.web;

import java.util.List;
import org.counterclaim.verdict.Openings;
import org.counterclaim.verdict.Step;
import org.counterclaim.verdict.Step.Objection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody may take a step that leads to no other state, and all that speaks against it. */
@Schema(name = "VerdictOpening")
record OpeningView(boolean open, String why, List<Objection> objections) {

    static OpeningView of(Step step, Openings openings) {
        Step.Opening opening = openings.of(step);
        return new OpeningView(opening.open(), opening.why(), opening.objections());
    }
}
