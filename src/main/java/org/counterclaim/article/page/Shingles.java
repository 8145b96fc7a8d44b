package org.counterclaim.article.page;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A story as the set of its runs of four words, outside quotation marks and furniture, by which copies of one text are
 * told (domain reference 3.5; Broder 1997). A page goes in; whether two stories are one text, and the bands by which
 * copies find each other in an index, come out. Two stories on one event that were written separately share few runs.
 */
public final class Shingles {

    /** From this share of the shorter story's runs on, above it, the two are one text. */
    public static final double COPY = 0.8;

    private static final int WORDS_IN_A_RUN = 4;
    /** A shorter text could be any agency's two lines, or mostly what a site prints below every story. */
    private static final int LEAST = 40;
    /** A text that is less than this share of the other is an excerpt and no copy of it. */
    private static final double EXCERPT = 0.25;
    /**
     * Below this share of the other it was cut, and newspapers cut from the end: both have to open alike. From it on, two
     * different texts cannot both be in a third, which would tie them together.
     */
    private static final double CUT = 2.0 / 3;

    private static final int MOST_WORDS = 10_000;

    /** In characters, more than that many words take. */
    private static final int LONGEST = 200_000;

    /** To be counted up when words are found or hashed in another way. */
    private static final int KEPT_AS = 1;

    private final long[] runs;
    private final long[] opening;

    private Shingles(long[] runs, long[] opening) {
        this.runs = runs;
        this.opening = opening;
    }

    private Shingles(List<String> words) {
        long[] inOrder = IntStream.rangeClosed(0, words.size() - WORDS_IN_A_RUN)
                .mapToLong(i -> Hashes.of(words.subList(i, i + WORDS_IN_A_RUN)))
                .toArray();
        this.opening = Arrays.copyOf(inOrder, Math.min(inOrder.length, Bands.OPENING));
        this.runs = Arrays.stream(inOrder).sorted().distinct().toArray();
    }

    public static Shingles of(Page page) {
        return new Shingles(Unquoted.wordsOf(page, MOST_WORDS));
    }

    /** Of the beginning of a text of any length: copies are told by that. */
    public static Shingles ofBeginning(String text) {
        int end = Math.min(text.length(), LONGEST);
        boolean halved = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return of(PageReader.read(text.substring(0, halved ? end - 1 : end)));
    }

    /** For keeping, so that nobody has to read the text again; at most some 80 kB. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES + (opening.length + runs.length) * Long.BYTES);
        bytes.putInt(KEPT_AS).putInt(opening.length);
        bytes.asLongBuffer().put(opening).put(runs);
        return bytes.array();
    }

    /** What was kept; empty where it was kept in another way than now. */
    public static Optional<Shingles> read(byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        if (kept.length < 2 * Integer.BYTES || bytes.getInt() != KEPT_AS) {
            return Optional.empty();
        }
        long[] opening = new long[bytes.getInt()];
        LongBuffer hashes = bytes.asLongBuffer();
        hashes.get(opening);
        long[] runs = new long[hashes.remaining()];
        hashes.get(runs);
        return Optional.of(new Shingles(runs, opening));
    }

    /** Long enough to say that it is a copy of something. */
    public boolean canBeJudged() {
        return runs.length >= LEAST;
    }

    /** The two are one text, perhaps edited here and there, or cut. Symmetric. */
    public boolean isOneTextWith(Shingles other) {
        Shingles shorter = runs.length <= other.runs.length ? this : other;
        Shingles longer = shorter.equals(this) ? other : this;
        int least = shorter.runs.length;
        return shorter.canBeJudged()
                && least >= EXCERPT * longer.runs.length
                && shorter.shared(longer) > COPY * least
                && (least >= CUT * longer.runs.length || shorter.hasOpeningOf(longer));
    }

    /** The part of its runs that the other has too; the whole of no runs. */
    public double shareIn(Shingles other) {
        return runs.length == 0 ? 1 : (double) shared(other) / runs.length;
    }

    private boolean hasOpeningOf(Shingles longer) {
        long[] first = Arrays.copyOf(longer.opening, Math.min(longer.opening.length, runs.length));
        long found = Arrays.stream(first)
                .filter(run -> Arrays.binarySearch(runs, run) >= 0)
                .count();
        return found > COPY * first.length;
    }

    /** Copies have some of these in common, other texts hardly any; empty for what cannot be judged. */
    public List<Long> bands() {
        return canBeJudged() ? Bands.of(runs, opening) : List.of();
    }

    private int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Long.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
