package org.counterclaim.claim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Now and then writes a sentence like a headline, so that capitals and full stops are not all that the parser goes by. */
final class Disguise {

    private final Random random;

    Disguise(Random random) {
        this.random = random;
    }

    TreebankSentence of(TreebankSentence sentence) {
        double chance = random.nextDouble();
        if (chance < 0.04) {
            return withWords(sentence, Disguise::titled);
        }
        if (chance < 0.06) {
            return withWords(sentence, word -> word.toUpperCase(Locale.ROOT));
        }
        if (chance < 0.09) {
            return withWords(sentence, word -> word.toLowerCase(Locale.ROOT));
        }
        return chance < 0.19 ? withoutFullStop(sentence) : sentence;
    }

    private static TreebankSentence withWords(
            TreebankSentence sentence, java.util.function.UnaryOperator<String> change) {
        List<String> words = sentence.words().stream().map(change).toList();
        return new TreebankSentence(sentence.source(), words, sentence.tags(), sentence.heads(), sentence.labels());
    }

    private static String titled(String word) {
        return word.length() < 4 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static TreebankSentence withoutFullStop(TreebankSentence sentence) {
        int last = sentence.size();
        boolean leaf = !sentence.heads().contains(last);
        if (last < 3 || !leaf || !sentence.words().get(last - 1).equals(".")) {
            return sentence;
        }
        return new TreebankSentence(
                sentence.source(),
                sentence.words().subList(0, last - 1),
                sentence.tags().subList(0, last - 1),
                sentence.heads().subList(0, last - 1),
                sentence.labels().subList(0, last - 1));
    }
}
