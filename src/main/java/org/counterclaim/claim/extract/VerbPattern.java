package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.extract.CueEntry.Frame;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.counterclaim.claim.extract.Subject.Relation;
import org.counterclaim.claim.syntax.DependencyTree;
import org.jspecify.annotations.Nullable;

/** "S V that C", "S V C", "C, S V", "C, V S" and their like, with an active verb as cue. */
final class VerbPattern {

    /** Not doing these is refusing to speak. */
    private static final Set<String> SPEAKING = WordSet.of("""
            comment say respond reply confirm disclose elaborate answer specify identify reveal explain address
            acknowledge provide give name discuss return speak deny release mention""");

    private static final Set<String> GIVING = WordSet.of("""
            put give gives gave given release releases released provide provides provided publish publishes published
            issue issues issued offer offers offered announce announces announced disclosed confirmed""");

    private static final Set<String> FIGURE_NOUNS = WordSet.of("""
            figure figures number numbers toll tolls count total tally estimate estimates""");
    private static final int LONGEST_FIGURE_PHRASE = 6;

    private static final Set<CueClass> PRIVATE = Set.of(CueClass.ESTIMATE, CueClass.EVALUATE, CueClass.DIRECT);

    /** Negated, these still tell where the source stands. */
    private static final Set<CueClass> DENIABLE = Set.of(
            CueClass.SAY, CueClass.DISTANCE, CueClass.ESTIMATE, CueClass.DENY, CueClass.CONFIRM, CueClass.CONCEDE);

    private final CueLexicon lexicon;

    VerbPattern(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Parse parse, List<Draft> drafts) {
        Subjects subjects = new Subjects(parse);
        Complements complements = new Complements(parse);
        for (VerbGroup verb : parse.verbs().all()) {
            if (verb.form() == VerbGroup.Form.FINITE || verb.form() == VerbGroup.Form.PARTICIPLE) {
                Draft draft = silence(parse, verb, subjects);
                draft = draft != null ? draft : read(parse, verb, subjects, complements);
                if (draft != null && !isPartOfAnother(draft, drafts)) {
                    drafts.add(draft);
                }
            }
        }
    }

    /** "said it had watched and thought of ...": only another word of speech carries the source over a clause. */
    private static boolean isPartOfAnother(Draft draft, List<Draft> before) {
        Complement mine = draft.right();
        if (draft.subject().relation() != Relation.CARRIED || before.isEmpty() || mine == null) {
            return false;
        }
        Complement last = before.get(before.size() - 1).right();
        boolean clause = last != null && last.strength() != Complement.Strength.OBJECT;
        boolean speech = !PRIVATE.contains(draft.cueClass()) && mine.strength() != Complement.Strength.OBJECT;
        return clause && !speech;
    }

    private @Nullable Draft read(Parse parse, VerbGroup verb, Subjects subjects, Complements complements) {
        Subject subject = null;
        for (CueEntry entry : lexicon.at(parse.sentence(), verb.head(), Kind.VERB)) {
            subject = subject == null ? subjects.of(verb) : subject;
            if (subject == null || isAside(parse, verb, entry, subject)) {
                return null;
            }
            Draft draft = read(parse, verb, entry, subject, complements);
            if (draft != null) {
                return draft;
            }
        }
        return null;
    }

    /** "you know", and in somebody's own words "I think": how people speak, and no attribution. */
    private static boolean isAside(Parse parse, VerbGroup verb, CueEntry entry, Subject subject) {
        Range phrase = subject.phrase();
        Sentence sentence = parse.sentence();
        boolean you = phrase != null
                && (sentence.is(phrase.to() - 1, "you", "nobody", "anybody", "anyone", "none", "them")
                        || sentence.is(phrase.from(), "neither", "no", "none"));
        boolean own = phrase != null && sentence.is(phrase.from(), "i", "we", "you") && sentence.quoted(verb.head());
        boolean privately = sentence.quoted(verb.head())
                && (PRIVATE.contains(entry.cueClass()) || entry.cueClass() == CueClass.REVEAL);
        boolean unsaid = verb.negated() && !DENIABLE.contains(entry.cueClass());
        return you || own || privately || unsaid || isFeared(sentence, entry, subject);
    }

    private @Nullable Draft read(
            Parse parse, VerbGroup verb, CueEntry entry, Subject subject, Complements complements) {
        int leftTo = entry.takesStatement() ? leftTo(parse, subject) : -1;
        boolean wish = entry.cueClass() == CueClass.DIRECT || entry.cueClass() == CueClass.EVALUATE;
        if (wish && leftTo >= 0 && !parse.sentence().quoted(leftTo - 1)) {
            // "as the rules demand": what one wants or thinks of does not stand before it.
            leftTo = -1;
        }
        boolean inverted = subject.relation() == Relation.INVERTED;
        Range phrase = subject.phrase();
        int after = verb.head() + entry.words().size();
        Complement right;
        if (inverted && phrase != null) {
            right = quotedAfter(parse, complements.of(entry, phrase.to()));
            boolean first = subject.edge() == 0;
            if (leftTo < 0 && !first) {
                return null;
            }
        } else {
            right = complements.of(entry, after);
        }
        if (right != null && leftTo >= 0 && isAdverbial(parse, leftTo)) {
            leftTo = -1;
        }
        boolean afterQuotation = leftTo >= 0 && parse.sentence().quoted(leftTo - 1);
        if (afterQuotation && right != null && !parse.sentence().quoted(right.from())) {
            right = null;
        }
        if (right != null && leftTo >= 0 && !quotedBoth(parse, leftTo, right)) {
            leftTo = -1;
        }
        DependencyTree tree = parse.sentence().tree();
        if (right == null && leftTo < 0 && tree != null && !inverted) {
            right = new TreeComplements(tree).of(entry, verb.head(), after);
        }
        boolean alone = right == null && leftTo < 0;
        if (alone
                && !(entry.takesStatement()
                        && standsAlone(parse, subject, inverted && phrase != null ? phrase.to() : after))) {
            return null;
        }
        int cueEnd = right == null || inverted ? after : Math.max(after, right.cueEnd());
        Range cue = new Range(verb.from(), cueEnd);
        return new Draft(
                entry,
                cueClass(entry, verb),
                polarity(entry, verb),
                subject,
                cue,
                right,
                leftTo,
                rule(subject, right, leftTo));
    }

    /** "In an interview on \"Face the Nation,\" he said ...": no content, though it ends in a quotation mark. */
    private static boolean isAdverbial(Parse parse, int leftTo) {
        Sentence sentence = parse.sentence();
        boolean preposition =
                sentence.tag(0).equals("ADP") || sentence.is(0, "after", "during", "following", "when", "as");
        return preposition && !sentence.quoted(0) && !parse.hasClause(0, leftTo);
    }

    /** "a war if the US attacked his country": what somebody might do is a deed, not a judgement. */
    private static boolean isFeared(Sentence sentence, CueEntry entry, Subject subject) {
        return entry.cueClass() == CueClass.EVALUATE && sentence.is(subject.edge() - 1, "if", "unless", "should");
    }

    /** "A," said S, "B": what follows an inverted subject is content only in quotation marks. */
    private static @Nullable Complement quotedAfter(Parse parse, @Nullable Complement right) {
        return right != null && parse.sentence().quoted(right.from()) ? right : null;
    }

    private static boolean quotedBoth(Parse parse, int leftTo, Complement right) {
        return parse.sentence().quoted(leftTo - 1) && parse.sentence().quoted(right.from());
    }

    /** Content stands before the source, parted by a comma or a quotation mark. */
    private static int leftTo(Parse parse, Subject subject) {
        if (subject.relation() != Relation.OWN && subject.relation() != Relation.INVERTED) {
            return -1;
        }
        Sentence sentence = parse.sentence();
        int before = subject.edge() - 1;
        boolean mark = sentence.isComma(before)
                || sentence.isQuotationMark(before)
                || sentence.is(before, "--", "—", "–", "?", "!");
        if (before < 1 || !mark) {
            return -1;
        }
        return sentence.isComma(before) || sentence.is(before, "--", "—", "–") ? before : before + 1;
    }

    /** Nothing but source and cue: the content is the quotation before the sentence. */
    private static boolean standsAlone(Parse parse, Subject subject, int after) {
        return subject.edge() == 0
                && after >= parse.end() - 6
                && !parse.hasClause(after, parse.sentence().size());
    }

    private static CueClass cueClass(CueEntry entry, VerbGroup verb) {
        boolean silent = verb.negated() && polarity(entry, verb) == Polarity.NO_STATEMENT;
        return silent ? CueClass.NO_COMMENT : entry.cueClass();
    }

    static Polarity polarity(CueEntry entry, VerbGroup verb) {
        if (!verb.negated()) {
            return entry.polarity();
        }
        return switch (entry.cueClass()) {
            case ESTIMATE, EVALUATE -> Polarity.DENIES;
            default -> Polarity.NO_STATEMENT;
        };
    }

    /** "did not immediately respond to questions", "declined to comment": a fact about contact, never a denial. */
    private @Nullable Draft silence(Parse parse, VerbGroup verb, Subjects subjects) {
        Sentence sentence = parse.sentence();
        boolean declines =
                sentence.is(verb.head(), "declined", "declines", "refused", "refuses", "declining", "refusing");
        int content = verb.to();
        boolean speaks = declines
                ? sentence.is(content, "to") && sentence.isIn(content + 1, SPEAKING)
                : verb.negated()
                        && verb.form() == VerbGroup.Form.FINITE
                        && (sentence.isIn(verb.head(), SPEAKING) || givesNoFigure(sentence, verb));
        if (!speaks || content >= parse.end() || sentence.isComma(content)) {
            return null;
        }
        Subject subject = subjects.of(verb);
        if (subject == null) {
            return null;
        }
        CueEntry entry = new CueEntry(
                List.of(sentence.lower(verb.head())),
                Kind.VERB,
                CueClass.NO_COMMENT,
                Polarity.NO_STATEMENT,
                Set.of(Frame.OBJECT),
                Set.of());
        Complement right = new Complement(content, content, -1, null, Complement.Strength.MARKED);
        return new Draft(
                entry,
                CueClass.NO_COMMENT,
                Polarity.NO_STATEMENT,
                subject,
                new Range(verb.from(), content),
                right,
                -1,
                "no statement was made");
    }

    /** "had not put any figure on", "has never published a toll": without a number, nothing is denied. */
    private static boolean givesNoFigure(Sentence sentence, VerbGroup verb) {
        boolean figure = false;
        for (int i = verb.to(); i < verb.to() + LONGEST_FIGURE_PHRASE; i++) {
            if (sentence.tag(i).equals("NUM") || sentence.isComma(i)) {
                return false;
            }
            figure |= sentence.isIn(i, FIGURE_NOUNS);
        }
        return figure && sentence.isIn(verb.head(), GIVING);
    }

    private static String rule(Subject subject, @Nullable Complement right, int leftTo) {
        return switch (subject.relation()) {
            case INVERTED -> "content before the cue, source behind it";
            case CARRIED -> "the source is carried over from the cue before";
            case SHARED -> "the source is the subject of the clause";
            case ABSOLUTE -> "a 'with' clause with a source of its own";
            default ->
                right == null
                        ? "content before source and cue"
                        : leftTo >= 0 ? "content on both sides" : "source, cue, content";
        };
    }
}
