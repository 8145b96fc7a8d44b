package org.counterclaim.intake;

import org.counterclaim.article.page.PageReader;
import org.counterclaim.article.page.Shingles;

/**
 * Whether a page can be a later form of a text at all. What answers at an old address may be a front page, a login or
 * somebody else's site; of an article that was edited, however hard, runs of words stay.
 */
final class Likeness {

    /** The part of the runs that has to be there still. */
    private static final double LEAST = 0.05;

    private Likeness() {}

    static boolean mayBeLaterFormOf(String before, Shingles after) {
        return Shingles.of(PageReader.read(before)).shareIn(after) >= LEAST;
    }
}
