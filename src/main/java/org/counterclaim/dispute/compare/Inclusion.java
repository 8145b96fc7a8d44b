package org.counterclaim.dispute.compare;

import java.util.regex.Pattern;

/** Whether a sentence says right before a number that it is part of the one before: "including twelve children". */
final class Inclusion {

    private static final Pattern CUE = Pattern.compile(
            "\\b(?:including|included|among (?:them|those|these)|of (?:whom|which|them|those|these))"
                    + "\\s+(?:the |at least |some |about |around |a further )?$",
            Pattern.CASE_INSENSITIVE);

    private Inclusion() {}

    static boolean isRightBefore(Told told) {
        Value value = told.statement().value();
        int at = value == null ? -1 : told.sentence().indexOf(value.surface());
        return at > 0 && CUE.matcher(told.sentence().substring(0, at)).find();
    }
}
