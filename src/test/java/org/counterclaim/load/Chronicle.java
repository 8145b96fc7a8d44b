package org.counterclaim.load;

import java.time.LocalDate;
import java.util.Random;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.dispute.Story;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.compare.Numbers;
import org.counterclaim.dispute.compare.Value;

/**
 * An endless run of invented stories: many matters, each in a town of its own with some ten articles by three parties, with
 * words from one vocabulary. The same seed tells the same stories.
 */
final class Chronicle {

    /** Claims in each article: four with a figure and four without. */
    static final int CLAIMS_OF_AN_ARTICLE = 8;

    private static final int ARTICLES_OF_A_MATTER = 10;
    private static final int MATTER_OF_ALL_ARTICLES = 100_000;
    private static final int VOCABULARY = 20_000;
    private static final String[] KINDS = {
        "protest", "earthquake", "flood", "attack", "fire", "war", "storm", "epidemic"
    };
    private static final String[] SYLLABLES = {
        "ka", "lo", "ve", "ri", "so", "mu", "ta", "ne", "po", "di", "fa", "gu", "hel", "bor", "wen", "sil", "tor", "mar"
    };
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private final Random random = new Random(7);
    private int told;

    /** The next article of a matter that goes on, each matter a while after the one before. */
    Story next() {
        int matter = told++ / ARTICLES_OF_A_MATTER;
        return article(matter, 1);
    }

    /** One more article of a matter of long ago. */
    Story again() {
        return article(random.nextInt(Math.max(1, told / ARTICLES_OF_A_MATTER)), 1);
    }

    /** One more article of the one matter that everybody writes about; its numbers are large. */
    Story hot() {
        return article(MATTER_OF_ALL_ARTICLES, 100);
    }

    private Story article(int matter, int times) {
        String town = name(matter);
        LocalDate day = BEGINNING.plusDays(matter % 2_000).plusDays(random.nextInt(20));
        Story story = Story.about(KINDS[matter % KINDS.length], town, day);
        story.where(
                "Government of " + town,
                SourceType.GOVERNMENT,
                Said.of(count(400 * times)).in(town).asOf(day));
        story.where(
                "Observatory of " + town,
                SourceType.NGO,
                Said.of(count(900 * times)).in(town).asOf(day));
        story.where(
                "World Health Organization",
                SourceType.IGO,
                Said.of(count(900 * times)).counting(Metric.INJURED).in(town));
        story.where(
                "Observatory of " + town,
                SourceType.NGO,
                Said.of(count(90 * times)).of(Population.CHILD_U18).in(town));
        for (int i = 0; i < CLAIMS_OF_AN_ARTICLE / 2; i++) {
            story.where("Government of " + town, SourceType.GOVERNMENT, Said.that(sentence()));
        }
        return story;
    }

    private Value count(int most) {
        return Numbers.sharp(1 + random.nextInt(most));
    }

    private String sentence() {
        StringBuilder words = new StringBuilder("the");
        for (int i = 0; i < 9; i++) {
            words.append(' ').append(word(random.nextInt(VOCABULARY)));
        }
        return words.toString();
    }

    private static String name(int number) {
        String word = word(number);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + "ville";
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < 4; i++) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }
}
