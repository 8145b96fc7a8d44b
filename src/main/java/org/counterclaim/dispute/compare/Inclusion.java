package org.counterclaim.dispute.compare;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.claim.figure.LexiconFile;

/**
 * Whether a sentence says right before a number that it is part of the one before: "including twelve children". The words
 * are those of the lexicon file {@code disputes.en.tsv}.
 */
final class Inclusion {

    private static final List<String[]> ROWS = LexiconFile.rows("disputes.en.tsv");
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:" + anyOf("inclusion") + ")\\s+(?:(?:" + anyOf("filler") + ")\\s+)?$", Pattern.CASE_INSENSITIVE);

    private Inclusion() {}

    static boolean isRightBefore(Told told) {
        Value value = told.statement().value();
        int at = value == null ? -1 : told.sentence().indexOf(value.surface());
        return at > 0 && CUE.matcher(told.sentence().substring(0, at)).find();
    }

    private static String anyOf(String category) {
        return ROWS.stream()
                .filter(row -> row[0].equals(category))
                .map(row -> Pattern.quote(row[1]))
                .collect(Collectors.joining("|"));
    }
}
