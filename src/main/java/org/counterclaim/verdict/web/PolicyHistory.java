package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.counterclaim.verdict.Policy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy as it is now, and all its versions, the newest first. */
@Schema(name = "PolicyWithVersions")
record PolicyHistory(@JsonUnwrapped PolicyView current, List<PolicyView> versions) {

    static PolicyHistory of(List<Policy> versions) {
        return new PolicyHistory(
                PolicyView.of(versions.get(0)),
                versions.stream().map(PolicyView::of).toList());
    }
}
