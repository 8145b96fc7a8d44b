package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.extract.CueEntry.Kind;

/** "The presidency published a list of 2,986 names": who gives out a list of so many says that there are so many. */
final class ListPattern {

    private static final Set<String> GIVING_OUT = WordSet.of("""
            publish published publishes publishing issue issued issues release released releases compile compiled
            compiles post posted posts print printed prints present presented presents produce produced produces""");
    private static final Set<String> COUNTED = WordSet.of("""
            names people victims dead martyrs protesters civilians persons members killed soldiers children""");

    private static final int FARTHEST_LIST = 6;
    private static final int FARTHEST_NUMBER = 5;
    private static final CueEntry LIST = new CueEntry(
            List.of("publish"), Kind.VERB, CueClass.SAY, Polarity.ASSERTS, Set.of(CueEntry.Frame.OBJECT), Set.of());

    void find(Parse parse, List<Draft> drafts) {
        Sentence sentence = parse.sentence();
        Subjects subjects = new Subjects(parse);
        for (VerbGroup verb : parse.verbs().all()) {
            boolean gives = sentence.isIn(verb.head(), GIVING_OUT) && verb.form() == VerbGroup.Form.FINITE;
            int end = gives && !verb.negated() ? behindList(sentence, verb.to()) : -1;
            Subject subject = end < 0 ? null : subjects.of(verb);
            if (subject != null) {
                Range cue = new Range(verb.from(), verb.to());
                Complement right = new Complement(verb.to(), verb.to(), end, null, Complement.Strength.OBJECT);
                drafts.add(new Draft(
                        LIST, CueClass.SAY, Polarity.ASSERTS, subject, cue, right, -1, "a list and who gives it out"));
            }
        }
    }

    /** Where the clause that begins with "a list of 2,986 names" ends, -1 where there is no such list. */
    private static int behindList(Sentence sentence, int from) {
        int list = wordWithin(sentence, from, FARTHEST_LIST, "list");
        int number = list < 0 ? -1 : numberWithin(sentence, list + 1);
        if (number < 0 || !holds(sentence, list, number + 3)) {
            return -1;
        }
        int end = number;
        while (end < sentence.size() && !closes(sentence, end)) {
            end++;
        }
        return end;
    }

    private static boolean closes(Sentence sentence, int i) {
        boolean nextClause = sentence.is(i, "and", "but")
                && (sentence.tag(i + 1).equals("VERB") || sentence.tag(i + 1).equals("AUX"));
        return nextClause || sentence.is(i, ".", ";") || sentence.isComma(i);
    }

    private static int wordWithin(Sentence sentence, int from, int reach, String word) {
        for (int i = from; i < from + reach; i++) {
            if (sentence.is(i, word)) {
                return i;
            }
        }
        return -1;
    }

    private static int numberWithin(Sentence sentence, int from) {
        for (int i = from; i < from + FARTHEST_NUMBER; i++) {
            if (sentence.tag(i).equals("NUM")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean holds(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isIn(i, COUNTED)) {
                return true;
            }
        }
        return false;
    }
}
