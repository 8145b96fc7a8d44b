package org.counterclaim.claim.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** "AFP could not independently verify the figures": the outlet about its own checking, and no claim. */
final class OutletVerification {

    private static final Pattern UNABLE = Pattern.compile(
            "(?:(?:could|can|did|has|have|had|was|were) ?(?:not|n['’]t)|cannot|unable to|not possible to|impossible to)"
                    + "(?: be| been| immediately| able to| yet)*(?: independently)? ?(?:verify|verified|confirm|confirmed|corroborate|corroborated|assess|assessed)"
                    + "(?: independently)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEPENDENTLY = Pattern.compile("\\bindependent(?:ly)?\\b", Pattern.CASE_INSENSITIVE);

    private OutletVerification() {}

    /** @param outlets publisher and carrier by every name */
    static boolean isDenied(String sentence, Set<String> outlets) {
        if (!UNABLE.matcher(sentence).find()) {
            return false;
        }
        return INDEPENDENTLY.matcher(sentence).find() || outlets.stream().anyMatch(sentence::startsWith);
    }
}
