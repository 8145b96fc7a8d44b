package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.jspecify.annotations.Nullable;

/** "X's figure of 40" and "X has not changed its figure of 40": whose figure it is says it. */
final class FigurePattern {

    private static final Set<String> FIGURES = WordSet.of("figure toll count tally total estimate number");
    /** A figure given up is its owner's no longer. */
    private static final Set<String> GIVING_UP = WordSet.of("""
            withdraw withdrew withdrawn retract retracted abandon abandoned dropped drop corrected revised revise
            raised raise lowered lower cut changed change removed deleted increased""");

    private static final Set<String> FATES =
            WordSet.of("killed dead injured wounded hurt missing detained arrested displaced");

    private static final int FARTHEST_NUMBER = 4;
    private static final CueEntry FIGURE = new CueEntry(
            List.of("figure"), Kind.NOUN, CueClass.SAY, Polarity.ASSERTS, Set.of(CueEntry.Frame.OBJECT), Set.of());

    void find(Parse parse, List<Draft> drafts) {
        Sentence sentence = parse.sentence();
        for (int i = 1; i < sentence.size(); i++) {
            if (!sentence.isIn(i, FIGURES) || !sentence.is(i + 1, "of") || isSaid(i, drafts)) {
                continue;
            }
            int end = behindNumber(parse, i + 2);
            Range owner = end < 0 ? null : owner(parse, i);
            if (owner != null) {
                Complement right = new Complement(i + 1, i + 2, end, null, Complement.Strength.OBJECT);
                Subject subject = new Subject(owner, i, Subject.Relation.RELATIVE);
                drafts.add(new Draft(
                        FIGURE,
                        CueClass.SAY,
                        Polarity.ASSERTS,
                        subject,
                        new Range(i, i + 1),
                        right,
                        -1,
                        "a figure and whose it is"));
            }
        }
    }

    private static boolean isSaid(int noun, List<Draft> drafts) {
        for (Draft draft : drafts) {
            Complement right = draft.right();
            if (draft.leftTo() > noun || (right != null && right.from() <= noun)) {
                return true;
            }
        }
        return false;
    }

    private static int behindNumber(Parse parse, int from) {
        for (int i = from; i < from + FARTHEST_NUMBER; i++) {
            Range phrase =
                    parse.sentence().tag(i).equals("NUM") ? parse.phrases().baseAt(i) : null;
            if (phrase != null) {
                boolean fate = parse.sentence().isIn(phrase.to(), FATES);
                return phrase.to() + (fate ? 1 : 0);
            }
        }
        return -1;
    }

    private static @Nullable Range owner(Parse parse, int noun) {
        Sentence sentence = parse.sentence();
        Range phrase = parse.phrases().baseAt(noun);
        int from = phrase == null ? noun : phrase.from();
        for (int i = noun - 1; i > from; i--) {
            if (parse.phrases().isPossessive(i)) {
                return new Range(from, i);
            }
        }
        return sentence.is(from, "its", "their", "his", "her") ? subjectBefore(parse, from) : null;
    }

    private static @Nullable Range subjectBefore(Parse parse, int pronoun) {
        VerbGroup governing = null;
        for (VerbGroup verb : parse.verbs().all()) {
            governing = verb.isFinite() && verb.to() <= pronoun ? verb : governing;
        }
        boolean givenUp =
                governing != null && !governing.negated() && parse.sentence().isIn(governing.head(), GIVING_UP);
        Subject subject = governing == null || givenUp ? null : new Subjects(parse).of(governing);
        return subject == null ? null : subject.phrase();
    }
}
