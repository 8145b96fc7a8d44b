package org.counterclaim.claim.extract;

import java.util.List;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.jspecify.annotations.Nullable;

/** "according to S, C" and "C, according to S". */
final class PhrasePattern {

    private static final int LONGEST_NAME = 7;

    private final CueLexicon lexicon;

    PhrasePattern(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Parse parse, List<Draft> drafts) {
        for (int i = 0; i < parse.sentence().size(); i++) {
            for (CueEntry entry : lexicon.at(parse.sentence(), i, Kind.PHRASE)) {
                Draft draft = read(parse, i, entry);
                if (draft != null) {
                    drafts.add(draft);
                    break;
                }
            }
        }
    }

    private static @Nullable Draft read(Parse parse, int at, CueEntry entry) {
        Sentence sentence = parse.sentence();
        int after = at + entry.words().size();
        Range phrase = source(parse, after);
        if (phrase == null || (entry.words().size() == 1 && at > 0 && !sentence.isComma(at - 1))) {
            return null;
        }
        boolean comma = sentence.isComma(at - 1);
        boolean opens = at == 0 || (at == 1 && sentence.tag(0).equals("CCONJ"));
        int edge = comma ? at - 1 : at;
        Complement right = null;
        int leftTo = opens ? -1 : edge;
        if (opens) {
            int from = phrase.to() + (sentence.isComma(phrase.to()) ? 1 : 0);
            if (from >= parse.end()) {
                return null;
            }
            right = new Complement(after, from, -1, null, Complement.Strength.MARKED);
        }
        Subject subject = new Subject(phrase, edge, opens ? Subject.Relation.OWN : Subject.Relation.INVERTED);
        return new Draft(
                entry,
                entry.cueClass(),
                entry.polarity(),
                subject,
                new Range(at, after),
                right,
                leftTo,
                "'" + entry.lemma() + "' with its source behind it");
    }

    private static @Nullable Range source(Parse parse, int after) {
        Sentence sentence = parse.sentence();
        Range phrase = parse.phrases().startingAt(after);
        if (phrase == null || (after > 1 && parse.verbs().at(phrase.to()) != null)) {
            Range run = toTheNextMark(parse, after);
            phrase = run == null ? phrase : run;
        }
        if (phrase == null) {
            return null;
        }
        int to = phrase.to();
        boolean relative = sentence.is(to, "who", "that", "which")
                || sentence.is(to, "released", "published", "conducted", "issued", "obtained");
        if (sentence.isComma(to) && apposition(parse, to + 1) > 0) {
            to = apposition(parse, to + 1);
        } else if (relative) {
            while (to < parse.end() && !sentence.isComma(to)) {
                to++;
            }
        }
        return new Range(phrase.from(), to);
    }

    /** Only a name can stand there, whatever the tagger makes of its words: "according to exit polls,". */
    private static @Nullable Range toTheNextMark(Parse parse, int from) {
        int to = from;
        while (to < parse.end() && !parse.sentence().tag(to).equals("PUNCT") && to - from <= LONGEST_NAME) {
            to++;
        }
        return to > from && to - from <= LONGEST_NAME ? new Range(from, to) : null;
    }

    /** Where an apposition ends that has no verb and is closed by a comma or by the sentence. */
    private static int apposition(Parse parse, int from) {
        Sentence sentence = parse.sentence();
        if (!sentence.is(from, "a", "an", "the", "who", "which")) {
            return -1;
        }
        int to = from;
        while (to < parse.end() && !sentence.isComma(to)) {
            to++;
        }
        boolean closed = sentence.isComma(to) || sentence.is(from, "a", "an");
        return !closed || (parse.hasClause(from + 1, to) && !sentence.is(from, "who", "which")) ? -1 : to;
    }
}
