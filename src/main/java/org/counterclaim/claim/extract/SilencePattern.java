package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.counterclaim.claim.extract.Subject.Relation;

/** "There has been no official confirmation from S on C": the text says that S has made no statement. */
final class SilencePattern {

    private static final Set<String> STATEMENTS = WordSet.of("""
            confirmation comment response statement reaction word reply explanation announcement acknowledgement
            acknowledgment denial information""");
    private static final CueEntry NONE = new CueEntry(
            List.of("no"),
            Kind.PHRASE,
            CueClass.NO_COMMENT,
            Polarity.NO_STATEMENT,
            Set.of(CueEntry.Frame.OBJECT),
            Set.of());

    void find(Parse parse, List<Draft> drafts) {
        Sentence sentence = parse.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.isIn(i, STATEMENTS)) {
                continue;
            }
            Range base = parse.phrases().baseAt(i);
            boolean no = base != null && sentence.is(base.from(), "no", "any");
            boolean from = sentence.is(i + 1, "from", "by");
            Range source = from ? source(parse, i + 2) : null;
            if (base != null && no && source != null && source.to() < parse.end()) {
                boolean preposition = sentence.is(source.to(), "on", "about", "of", "regarding", "as", "to");
                int content = source.to() + (preposition ? 1 : 0);
                Range cue = new Range(base.from(), i + 1);
                drafts.removeIf(
                        d -> d.cue().from() < cue.to() && cue.from() < d.cue().to());
                Complement right = new Complement(cue.to(), content, -1, null, Complement.Strength.MARKED);
                Subject subject = new Subject(source, base.from(), Relation.RELATIVE);
                drafts.add(new Draft(
                        NONE,
                        CueClass.NO_COMMENT,
                        Polarity.NO_STATEMENT,
                        subject,
                        cue,
                        right,
                        -1,
                        "no statement was made"));
            }
        }
    }

    /** The source without "on where the talks will be held", which would hang on it otherwise. */
    private static @org.jspecify.annotations.Nullable Range source(Parse parse, int at) {
        Range whole = parse.phrases().startingAt(at);
        for (int i = at + 1; whole != null && i < whole.to(); i++) {
            if (parse.sentence().is(i, "on", "about")) {
                return new Range(at, i);
            }
        }
        return whole;
    }
}
