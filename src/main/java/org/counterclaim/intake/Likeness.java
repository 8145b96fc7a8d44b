package org.counterclaim.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a page can be a later form of a text at all. What answers at an old address may be a front page, a login or
 * somebody else's site; of an article that was edited, however hard, runs of words stay.
 */
final class Likeness {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words in a run: so many that two texts hardly share one by chance. */
    private static final int RUN = 5;

    /** The part of the runs that has to be there still. */
    private static final double LEAST = 0.05;

    private Likeness() {}

    static boolean mayBeLaterFormOf(String before, String after) {
        Set<String> old = runs(before);
        Set<String> now = runs(after);
        long kept = old.stream().filter(now::contains).count();
        return kept >= old.size() * LEAST;
    }

    private static Set<String> runs(String text) {
        List<String> words = Arrays.asList(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)));
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(start -> String.join(" ", words.subList(start, start + RUN)))
                .collect(Collectors.toSet());
    }
}
