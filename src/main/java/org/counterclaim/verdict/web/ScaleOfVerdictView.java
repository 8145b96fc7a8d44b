package org.counterclaim.verdict.web;

import org.counterclaim.verdict.Scale;
import org.counterclaim.verdict.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version of which scale a verdict keeps to. */
@Schema(name = "ScaleOfVerdict")
record ScaleOfVerdictView(String name, int version) {

    static ScaleOfVerdictView of(Verdict verdict) {
        Scale scale = verdict.wordedIn();
        return new ScaleOfVerdictView(scale.name(), scale.version());
    }
}
