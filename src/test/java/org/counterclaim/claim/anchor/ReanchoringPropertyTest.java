package org.counterclaim.claim.anchor;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.junit.jupiter.api.Test;

/** Stories are made of few words, so that they are full of sentences that look alike. */
class ReanchoringPropertyTest {

    private static final String[] SOURCES = {"police", "the ministry", "a union", "medics", "سازمان", "the mayor 😀"};
    private static final String[] VERBS = {"killed", "injured", "missing", "detained"};

    private static List<String> sentences(Random random, int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(SOURCES[random.nextInt(SOURCES.length)] + " said " + (1 + random.nextInt(4)) * 10
                    + " people were " + VERBS[random.nextInt(VERBS.length)] + ". ");
        }
        return sentences;
    }

    private static Span sentence(List<String> sentences, int index) {
        int at = sentences.subList(0, index).stream().mapToInt(String::length).sum();
        return new Span(at, at + sentences.get(index).length() - 2);
    }

    @Test
    void an_insertion_elsewhere_never_moves_an_anchor_to_a_look_alike() {
        qt().withExamples(500)
                .forAll(
                        longs().all(),
                        integers().between(0, 19),
                        integers().between(0, 20),
                        integers().between(1, 6))
                .check((seed, quoted, insertedAt, inserted) -> {
                    Random random = new Random(seed);
                    List<String> before = sentences(random, 20);
                    Span quote = sentence(before, quoted);
                    List<String> after = new ArrayList<>(before);
                    after.addAll(insertedAt, sentences(random, inserted));
                    String text = String.join("", before);
                    String changed = String.join("", after);

                    Reanchored found = new Reanchoring(text, changed).find(quote);

                    return found.state() != AnchorState.ANCHORED
                            || isWhereAnInsertionLeavesIt(text, quote, changed, Objects.requireNonNull(found.place()));
                });
    }

    /** All up to the quotation or all from it on is as it was: which of two it is, no text tells that inserts it again. */
    private static boolean isWhereAnInsertionLeavesIt(String before, Span quote, String after, Span place) {
        return after.substring(0, place.end()).equals(before.substring(0, quote.end()))
                || after.substring(place.start()).equals(before.substring(quote.start()));
    }

    @Test
    void a_changed_digit_is_never_accepted() {
        qt().withExamples(500)
                .forAll(longs().all(), integers().between(0, 19), integers().between(1, 9))
                .check((seed, quoted, step) -> {
                    List<String> before = sentences(new Random(seed), 20);
                    Span quote = sentence(before, quoted);
                    String text = String.join("", before);
                    StringBuilder changed = new StringBuilder(text);
                    for (int i = quote.start(); i < quote.end(); i++) {
                        if (Character.isDigit(text.charAt(i))) {
                            changed.setCharAt(i, (char) ('0' + (text.charAt(i) - '0' + step) % 10));
                            break;
                        }
                    }

                    Reanchored found = new Reanchoring(text, changed.toString()).find(quote);

                    return found.state() != AnchorState.ANCHORED;
                });
    }

    @Test
    void what_is_accepted_always_has_the_numbers_of_the_quotation() {
        qt().withExamples(500)
                .forAll(longs().all(), longs().all(), integers().between(0, 9))
                .check((seed, other, quoted) -> {
                    List<String> before = sentences(new Random(seed), 10);
                    Span quote = sentence(before, quoted);
                    String text = String.join("", before);
                    String after = String.join("", sentences(new Random(other), 10));

                    Reanchored found = new Reanchoring(text, after).find(quote);

                    return found.state() != AnchorState.ANCHORED
                            || Numbers.in(after, Objects.requireNonNull(found.place()))
                                    .equals(Numbers.in(text, quote));
                });
    }

    @Test
    void the_bit_vectors_give_the_distance_of_the_table() {
        qt().withExamples(300)
                .forAll(longs().all(), integers().between(1, 200), integers().between(0, 200))
                .check((seed, a, b) -> {
                    Random random = new Random(seed);
                    String first = letters(random, a);
                    String second = letters(random, b);

                    return new EditDistance(first).to(second) == table(first, second);
                });
    }

    @Test
    void places_survive_the_way_through_code_points() {
        qt().withExamples(300).forAll(longs().all(), integers().between(0, 19)).check((seed, quoted) -> {
            List<String> before = sentences(new Random(seed), 20);
            Span quote = sentence(before, quoted);
            String text = String.join("", before);
            CodePoints points = new CodePoints(text);

            return points.toUnits(points.of(quote)).equals(quote)
                    && quote.equals(new Reanchoring(text, text).find(quote).place());
        });
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'e')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int table(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
