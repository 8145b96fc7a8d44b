package org.counterclaim.verdict.web;

import org.counterclaim.verdict.ReviewMode;
import org.counterclaim.verdict.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The policy that a verdict was drafted under; {@code mode} is EDITOR for a correction in its fast lane. */
@Schema(name = "VerdictPolicy")
record PinnedPolicyView(String name, int version, ReviewMode mode) {

    static PinnedPolicyView of(Verdict verdict) {
        return new PinnedPolicyView(
                verdict.policy().name(),
                verdict.policy().number(),
                verdict.plan().mode());
    }
}
