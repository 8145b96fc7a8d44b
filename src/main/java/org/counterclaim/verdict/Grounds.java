package org.counterclaim.verdict;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome rests on and a draft does not have (domain reference 2.4).
 *
 * @param all field names, as problems list them
 * @param advice a sentence on what would do
 */
record Grounds(List<String> all, String advice) {

    Grounds {
        all = List.copyOf(all);
    }

    static Grounds missingFrom(Content content) {
        List<String> missing = new ArrayList<>();
        long sources = content.evidence().stream().map(Evidence::url).distinct().count();
        if (content.outcome() == Outcome.RESOLVED && content.ratings().stream().noneMatch(Rating::stands)) {
            missing.add("ratings");
        }
        if (content.outcome() == Outcome.SUPPORTED && content.ratings().isEmpty()) {
            missing.add("ratings");
        }
        if (sources < (content.outcome() == Outcome.SUPPORTED ? 2 : 1)) {
            missing.add("evidence");
        }
        return new Grounds(missing, advice(content.outcome()));
    }

    /** Where a reason would do as well. */
    Grounds orReason() {
        List<String> more = new ArrayList<>(all);
        more.add("reason");
        return new Grounds(more, advice);
    }

    private static String advice(@Nullable Outcome outcome) {
        if (outcome == Outcome.RESOLVED) {
            return "RESOLVED needs a position that stands, rated TRUE or MOSTLY_TRUE, and evidence.";
        }
        if (outcome == Outcome.SUPPORTED) {
            return "SUPPORTED needs a rated position and evidence at two different addresses.";
        }
        return "A verdict without evidence goes nowhere. Add evidence, or make the outcome UNVERIFIED and give the"
                + " reason why there is none.";
    }
}
