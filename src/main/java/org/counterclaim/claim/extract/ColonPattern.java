package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.counterclaim.claim.extract.Subject.Relation;

/** "Toll at 40: ministry" and "UN: 40 dead" in headlines, "WALLACE: ..." in transcripts: the colon attributes. */
final class ColonPattern {

    static final String TURN = "speaker of a transcript";

    private static final CueEntry COLON = new CueEntry(
            List.of(":"), Kind.PHRASE, CueClass.SAY, Polarity.ASSERTS, Set.of(CueEntry.Frame.CLAUSE), Set.of());
    private static final int LONGEST_SOURCE = 5;

    void find(Parse parse, List<Draft> drafts) {
        Sentence sentence = parse.sentence();
        for (int i = 1; i < sentence.size() - 1; i++) {
            if (!sentence.is(i, ":") || i + 1 >= parse.end()) {
                continue;
            }
            if (sentence.isHeadline() && !sentence.quoted(i)) {
                headline(parse, i, drafts);
            } else if (isShouted(sentence, i)) {
                before(parse, i, drafts, TURN);
            }
            return;
        }
    }

    private static void headline(Parse parse, int at, List<Draft> drafts) {
        Sentence sentence = parse.sentence();
        Range cue = new Range(at, at + 1);
        Range last = new Range(at + 1, parse.end());
        if (isSource(sentence, new Range(0, at))) {
            before(parse, at, drafts, "source before a colon");
        } else if (isSource(sentence, last) && at > 2) {
            Subject subject = new Subject(last, at, Relation.INVERTED);
            drafts.add(
                    new Draft(COLON, CueClass.SAY, Polarity.ASSERTS, subject, cue, null, at, "source behind a colon"));
        }
    }

    private static void before(Parse parse, int at, List<Draft> drafts, String rule) {
        int from = parse.sentence().isQuotationMark(0) ? 1 : 0;
        Subject subject = new Subject(new Range(from, at), from, Relation.OWN);
        Complement right = new Complement(at + 1, at + 1, -1, null, Complement.Strength.MARKED);
        Range cue = new Range(at, at + 1);
        drafts.add(new Draft(COLON, CueClass.SAY, Polarity.ASSERTS, subject, cue, right, -1, rule));
    }

    /** A name in capitals opens a turn of a transcript. */
    private static boolean isShouted(Sentence sentence, int colon) {
        int from = sentence.isQuotationMark(0) ? 1 : 0;
        boolean capitals = colon > from && colon - from <= LONGEST_SOURCE - 1;
        for (int i = from; i < colon; i++) {
            String word = sentence.word(i);
            capitals &= word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        }
        return capitals;
    }

    private static boolean isSource(Sentence sentence, Range words) {
        if (words.isEmpty() || words.to() - words.from() > LONGEST_SOURCE) {
            return false;
        }
        boolean nouns = true;
        for (int i = words.from(); i < words.to(); i++) {
            String tag = sentence.tag(i);
            boolean link = sentence.is(i, "of", "for", "and");
            nouns &= link || Set.of("NOUN", "PROPN", "ADJ", "DET", "PART").contains(tag);
        }
        int head = words.to() - 1;
        return nouns
                && (SourceWords.isParty(sentence.lower(head))
                        || sentence.tag(head).equals("PROPN"));
    }
}
