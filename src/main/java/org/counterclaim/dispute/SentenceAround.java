package org.counterclaim.dispute;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;

/** Cuts from a text the sentence or sentences that a stretch of it stands in. */
final class SentenceAround {

    private static final int LONGEST = 600;

    private static final Pattern END = Pattern.compile("[.!?…][\"'”’)\\]]*(?=\\s+[\\p{Lu}\\p{N}\"'“‘(\\[]|\\s*$)|\\n");

    private SentenceAround() {}

    /** @param points the stretch in code points */
    static String of(String text, Span points) {
        Span units = new CodePoints(text).toUnits(points);
        int start = 0;
        int end = text.length();
        Matcher matcher = END.matcher(text);
        while (matcher.find()) {
            if (matcher.end() <= units.start()) {
                start = matcher.end();
            } else if (matcher.end() >= units.end()) {
                end = matcher.end();
                break;
            }
        }
        return CodePoints.cut(text.substring(start, end).strip(), LONGEST);
    }
}
