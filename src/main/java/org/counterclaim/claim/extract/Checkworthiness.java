package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.figure.Figure;

/** Whether a claim says something that can be found true or false now. */
final class Checkworthiness {

    private static final Set<CueClass> NEVER =
            Set.of(CueClass.EVALUATE, CueClass.DIRECT, CueClass.WARN, CueClass.NO_COMMENT);
    private static final Set<String> FUTURE = WordSet.of("""
            will would 'll ’ll wo should must shall may might likely going could""");

    private Checkworthiness() {}

    /** @param sentence that the content begins in */
    static boolean of(Attribution attribution, Polarity polarity, Sentence sentence, List<Figure> figures) {
        if (NEVER.contains(attribution.cueClass()) || polarity == Polarity.NO_STATEMENT) {
            return false;
        }
        boolean counted = false;
        for (Figure figure : figures) {
            counted |= !figure.future();
        }
        if (counted || attribution.polarity() == Polarity.DENIES) {
            return true;
        }
        if (!figures.isEmpty()) {
            return false;
        }
        return isStatement(sentence, sentence.wordsIn(attribution.pieces().get(0)));
    }

    /** A clause about what is or was: not a thing, a question, a wish or a forecast. */
    private static boolean isStatement(Sentence sentence, Range words) {
        boolean verb = false;
        for (int i = words.from(); i < words.to(); i++) {
            boolean modal = sentence.isIn(i, FUTURE);
            if (sentence.is(i, "?") || (modal && !verb)) {
                return false;
            }
            verb |= sentence.tag(i).equals("AUX") || sentence.tag(i).equals("VERB");
        }
        boolean infinitive = sentence.is(words.from(), "to");
        boolean question = sentence.is(words.from(), "how", "why", "whether", "what", "where", "when", "who", "if");
        boolean own = sentence.is(words.from(), "i", "we")
                || (sentence.isQuotationMark(words.from())
                        && sentence.is(words.from() + 1, "i", "we", "let", "please"));
        return verb && !infinitive && !question && !own;
    }
}
