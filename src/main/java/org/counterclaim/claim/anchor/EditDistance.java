package org.counterclaim.claim.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How many letters have to be put in, taken out or exchanged to make one text of another, by Myers' bit vectors: 64 rows of
 * the table in one step, so that a quotation is looked for in a long text at once. For one thread.
 */
final class EditDistance {

    private static final int WORD = Long.SIZE;

    private final int length;
    private final int blocks;
    private final long lastRow;
    /** For each letter of the pattern, where it stands; letters that are not in it share the empty row 0. */
    private final long[][] positions;

    private final short[] rows = new short[Character.MAX_VALUE + 1];
    private final long[] up;
    private final long[] down;

    EditDistance(String pattern) {
        this.length = pattern.length();
        this.blocks = blocksOf(pattern);
        this.lastRow = 1L << (Math.max(0, length - 1) % WORD);
        this.up = new long[blocks];
        this.down = new long[blocks];
        List<long[]> found = new ArrayList<>(List.of(new long[blocks]));
        for (int i = 0; i < length; i++) {
            char letter = pattern.charAt(i);
            if (rows[letter] == 0) {
                rows[letter] = (short) found.size();
                found.add(new long[blocks]);
            }
            found.get(rows[letter])[i / WORD] |= 1L << (i % WORD);
        }
        this.positions = found.toArray(new long[0][]);
    }

    static int blocksOf(String pattern) {
        return Math.max(1, (pattern.length() + WORD - 1) / WORD);
    }

    /** A place at which the pattern ends, with so many errors. */
    record End(int at, int errors) {}

    /** @return 1 for equal texts, 0 for texts that have nothing in common */
    static double similarity(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (a.equals(b) || longer == 0) {
            return 1;
        }
        return a.isEmpty() || b.isEmpty() ? 0 : 1 - (double) new EditDistance(a).to(b) / longer;
    }

    int to(String text) {
        begin();
        int score = length;
        for (int i = 0; i < text.length(); i++) {
            score += column(text.charAt(i), 1);
        }
        return score;
    }

    /** The ends of the best occurrences within a part of the text: at most so many, each the best of its surroundings. */
    List<End> search(String text, int from, int until, int mostErrors, int most) {
        begin();
        List<End> ends = new ArrayList<>();
        int score = length;
        int before = Integer.MAX_VALUE;
        boolean falling = true;
        for (int i = from; i < until; i++) {
            before = score;
            score += column(text.charAt(i), 0);
            if (falling && score > before && before <= mostErrors) {
                ends.add(new End(i, before));
            }
            falling = score < before || (falling && score == before);
            if (ends.size() >= most * 8) {
                keepBest(ends, most);
            }
        }
        if (falling && score <= mostErrors && until > from) {
            ends.add(new End(until, score));
        }
        keepBest(ends, most);
        return ends;
    }

    private static void keepBest(List<End> ends, int most) {
        ends.sort(Comparator.comparingInt(End::errors).thenComparingInt(End::at));
        if (ends.size() > most) {
            ends.subList(most, ends.size()).clear();
        }
    }

    private void begin() {
        Arrays.fill(up, -1L);
        Arrays.fill(down, 0L);
    }

    /** @param into what the row above the first one adds: 0 when an occurrence may begin anywhere, 1 when it may not */
    private int column(char letter, int into) {
        long[] equal = positions[rows[letter]];
        int carry = into;
        for (int block = 0; block < blocks; block++) {
            carry = cell(block, equal[block], carry, block == blocks - 1 ? lastRow : Long.MIN_VALUE);
        }
        return carry;
    }

    private int cell(int block, long equal, int carryIn, long last) {
        long vertical = equal | down[block];
        long eq = carryIn < 0 ? equal | 1L : equal;
        long horizontal = (((eq & up[block]) + up[block]) ^ up[block]) | eq;
        long plus = down[block] | ~(horizontal | up[block]);
        long minus = up[block] & horizontal;
        int carryOut = (plus & last) != 0 ? 1 : (minus & last) != 0 ? -1 : 0;
        plus = plus << 1 | (carryIn > 0 ? 1L : 0L);
        minus = minus << 1 | (carryIn < 0 ? 1L : 0L);
        up[block] = minus | ~(vertical | plus);
        down[block] = plus & vertical;
        return carryOut;
    }
}
