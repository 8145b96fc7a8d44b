package org.counterclaim.article.page;

import java.util.ArrayList;
import java.util.List;

/**
 * MinHash bands (Broder 1997): two sets that share 80 of 100 elements of both have one of the bands in common in 9,999 of
 * 10,000 cases, and two that share 5 in 100 in one of 5,000. A third of them is of the opening alone, as newspapers
 * cut from the end.
 */
final class Bands {

    /** How many runs of words the opening has. */
    static final int OPENING = 100;

    private static final int ROWS = 4;
    private static final int OF_WHOLE = 20;
    private static final int OF_OPENING = 12;

    /** Part of every band, so that bands made in another way never meet these. */
    private static final long VERSION = 1;

    private Bands() {}

    static List<Long> of(long[] whole, long[] opening) {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < OF_WHOLE; band++) {
            bands.add(band(whole, band));
        }
        for (int band = OF_WHOLE; band < OF_WHOLE + OF_OPENING; band++) {
            bands.add(band(opening, band));
        }
        return List.copyOf(bands);
    }

    private static long band(long[] set, int band) {
        long hash = Hashes.mix((VERSION << 32) + band);
        for (int row = 0; row < ROWS; row++) {
            hash = Hashes.mix(hash ^ least(set, Hashes.mix((long) band * ROWS + row + 1)));
        }
        return hash;
    }

    private static long least(long[] set, long seed) {
        long least = Long.MAX_VALUE;
        for (long element : set) {
            least = Math.min(least, Hashes.mix(element ^ seed));
        }
        return least;
    }
}
