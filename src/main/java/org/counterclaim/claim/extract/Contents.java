package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.extract.Subject.Relation;
import org.counterclaim.claim.syntax.DependencyTree;
import org.counterclaim.claim.syntax.Label;
import org.jspecify.annotations.Nullable;

/**
 * Where the contents of the attributions of one sentence begin and end. A content is the clause only: it stops where
 * another attribution of the same rank begins.
 */
final class Contents {

    private static final Set<String> COORDINATORS = WordSet.of("""
            and but while although though whereas yet however or""");
    /** After a comma they open what the narrator adds. */
    private static final Set<String> BACKGROUND = WordSet.of("""
            although though while whereas amid despite prompting sparking even""");

    private static final Set<String> CONTINUATIONS = WordSet.of("""
            until since because compared unless if for so especially particularly including""");
    private static final Set<String> SUBORDINATORS = WordSet.of("""
            if when although though because since while unless until before after once whenever whereas as""");

    private final Parse parse;
    private final Sentence sentence;
    private final List<Draft> drafts;
    private final Map<Draft, Left> lefts = new HashMap<>();

    /** Where content before a cue begins and where it goes on behind, -1 for nowhere. */
    private record Left(int from, int resume) {}

    Contents(Parse parse, List<Draft> drafts) {
        this.parse = parse;
        this.sentence = parse.sentence();
        this.drafts = drafts;
    }

    /** The content's runs of words in this sentence; empty when it stands in the sentence before or behind. */
    List<Range> of(Draft draft) {
        List<Range> pieces = new ArrayList<>();
        Complement right = draft.right();
        if (draft.hasLeft()) {
            left(draft, pieces);
        }
        if (right != null && right.from() < sentence.size()) {
            int end = end(draft, right);
            int clause = endOfClause(draft, right);
            boolean goesOn = right.to() < 0 && !sentence.quoted(right.from()) && !isAnothers(draft, end, clause);
            add(pieces, right.from(), goesOn ? Math.max(end, clause) : end);
        }
        return pieces;
    }

    private void left(Draft draft, List<Range> pieces) {
        Left left = left(draft);
        add(pieces, left.from(), draft.leftTo());
        if (left.resume() >= 0) {
            add(pieces, left.resume(), endOfResumed(draft, left.resume()));
        }
    }

    /** Asked for at every comma of the sentence, so found out once. */
    private Left left(Draft draft) {
        return lefts.computeIfAbsent(draft, this::readLeft);
    }

    private Left readLeft(Draft draft) {
        int from = leftFrom(draft);
        int to = draft.leftTo();
        int resume = resumesAt(draft);
        int segment = sentence.quoted(to - 1) ? from : segmentFrom(draft, from);
        boolean interrupted = resume >= 0
                && (isOpen(segment, to)
                        || sentence.quoted(resume)
                        || continues(resume)
                        || Resumption.isPart(sentence, resume));
        return interrupted ? new Left(segment, resume) : new Left(from, -1);
    }

    /** What stands before the insertion is no sentence of its own: it goes on behind. */
    private boolean isOpen(int from, int to) {
        boolean subordinate = sentence.isIn(from, SUBORDINATORS) || sentence.is(from + 1, "if", "though", "when");
        return subordinate || sentence.is(to - 1, "why", "that", "because", "if") || !parse.hasClause(from, to);
    }

    /** "until it went bankrupt", "and still \"...\"": what hangs on the content, not on the cue. */
    private boolean continues(int at) {
        boolean quotation = sentence.is(at, "and", "but", "or") && (sentence.quoted(at + 1) || sentence.quoted(at + 2));
        return quotation || sentence.isIn(at, CONTINUATIONS);
    }

    /** "The talks, he said, will be held": where the content goes on behind source and cue, or -1. */
    private int resumesAt(Draft draft) {
        int at = Resumption.pastDay(sentence, draft.close());
        int quotation = Resumption.nextQuotation(sentence, draft, parse.end());
        if (quotation >= 0) {
            return quotation;
        }
        if (draft.right() != null || !sentence.isComma(at) || at + 1 >= parse.end()) {
            return -1;
        }
        boolean another = false;
        for (Draft other : drafts) {
            another |= !other.equals(draft) && other.edge() >= at && other.edge() <= at + 2;
        }
        if (!another && Resumption.isPart(sentence, at + 1)) {
            return at + 1;
        }
        boolean narrator = sentence.isIn(at + 1, BACKGROUND)
                || (sentence.isIn(at + 1, COORDINATORS) && !continues(at + 1))
                || sentence.is(at + 1, "in", "as", "after", "when", "who", "which", "with", "according", "citing");
        return another || narrator ? -1 : at + 1;
    }

    /** In an interrupted clause that begins behind another attribution's comma, only the last segment is meant. */
    private int segmentFrom(Draft draft, int from) {
        for (Draft other : drafts) {
            if (!other.equals(draft)
                    && other.right() != null
                    && other.cue().to() <= draft.leftTo()
                    && other.cue().from() >= from) {
                for (int i = draft.leftTo() - 1; i > other.cue().to(); i--) {
                    if (sentence.isComma(i)) {
                        return i + 1;
                    }
                }
            }
        }
        return from;
    }

    private int endOfResumed(Draft draft, int from) {
        Complement rest = new Complement(from, from, -1, null, Complement.Strength.MARKED);
        return end(draft, rest);
    }

    private int leftFrom(Draft draft) {
        if (draft.leftFrom() >= 0) {
            return draft.leftFrom();
        }
        int from = 0;
        for (int i = draft.leftTo() - 1; i > 0; i--) {
            if (sentence.quoted(i)) {
                continue;
            }
            boolean coordinated = sentence.isComma(i)
                    && sentence.isIn(i + 1, COORDINATORS)
                    && parse.phrases().begins(i + 2)
                    && parse.hasClause(i + 2, draft.leftTo());
            if (sentence.is(i, ";") || (coordinated && attributedBefore(draft, i))) {
                from = sentence.is(i, ";") ? i + 1 : i + 2;
                break;
            }
        }
        boolean conjunction = sentence.is(from, "but", "and", "yet", "or") && !sentence.quoted(from);
        return conjunction ? from + 1 + (sentence.isComma(from + 1) ? 1 : 0) : from;
    }

    private boolean attributedBefore(Draft draft, int boundary) {
        for (Draft other : drafts) {
            boolean before = !other.equals(draft) && other.cue().to() <= boundary;
            boolean ofItsOwn = other.subject().relation() == Relation.OWN
                    || other.subject().relation() == Relation.INVERTED;
            // "had told" looks back from within what is being said.
            if (before && ofItsOwn && !sentence.is(other.cue().from(), "had")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnothers(Draft draft, int from, int to) {
        return drafts.stream().anyMatch(other -> !other.equals(draft) && other.edge() >= from - 1 && other.edge() < to);
    }

    /** Where the tree lets the clause end that hangs on the cue, -1 without one. */
    private int endOfClause(Draft draft, Complement right) {
        DependencyTree tree = sentence.tree();
        if (tree == null) {
            return -1;
        }
        for (int word = draft.cue().from(); word < draft.cue().to(); word++) {
            for (int clause : tree.dependents(word, Label.CCOMP, Label.XCOMP)) {
                if (Math.abs(tree.first(clause) - right.from()) <= 1) {
                    return Math.min(tree.last(clause) + 1, parse.end());
                }
            }
        }
        return -1;
    }

    private int end(Draft draft, Complement right) {
        int limit = right.to() >= 0 ? Math.min(right.to(), parse.end()) : parse.end();
        boolean startsQuoted = sentence.quoted(right.from());
        for (int i = right.from(); i < limit; i++) {
            if (startsQuoted && sentence.quoted(i)) {
                if (closesWithAMark(i)) {
                    return i + 1;
                }
                continue;
            }
            startsQuoted = false;
            if (sentence.quoted(i)) {
                continue;
            }
            if (i > right.from() && stopsAt(draft, right, i)) {
                return i;
            }
        }
        return limit;
    }

    /** The quotation ends here and its last mark shows that the sentence in it is over. */
    private boolean closesWithAMark(int i) {
        boolean last = !sentence.quoted(i + 1) || (sentence.isQuotationMark(i) && sentence.isQuotationMark(i + 1));
        return last && sentence.isQuotationMark(i) && sentence.is(i - 1, ",", ".", "!", "?");
    }

    private boolean stopsAt(Draft draft, Complement right, int i) {
        if (sentence.is(i, ";")) {
            return true;
        }
        boolean comma = sentence.isComma(i);
        if (comma
                && (sentence.isIn(i + 1, BACKGROUND)
                        || endsALeadingClause(draft, i)
                        || endsALeadingParticiple(draft, i)
                        || resumesAnother(draft, right, i)
                        || closesInsertion(draft, i))) {
            return true;
        }
        for (Draft other : drafts) {
            boolean behind =
                    other.edge() >= right.from() && !sentence.quoted(other.cue().from());
            // two drafts are compared last: that costs most, in a sentence that is made of attributions
            if (behind && bounds(draft, right, other, i, comma) && !other.equals(draft)) {
                return true;
            }
        }
        return false;
    }

    /** "The union, rejecting the report, said ...", "the port, which said it was safe, closed": what closes the insertion. */
    private boolean closesInsertion(Draft draft, int comma) {
        Range who = draft.subject().pronoun();
        boolean relative = who != null && sentence.isComma(who.from() - 1);
        boolean inserted = relative
                || (draft.subject().relation() == Relation.SHARED
                        && sentence.isComma(draft.cue().from() - 1));
        VerbGroup next = parse.verbs().at(comma + 1);
        return inserted && next != null && next.isFinite();
    }

    /** "When the council decided to build it, it expected ...": the comma that closes the clause the cue stands in. */
    private boolean endsALeadingClause(Draft draft, int comma) {
        boolean participle = sentence.tag(0).equals("VERB")
                && (sentence.lower(0).endsWith("ed") || sentence.lower(0).endsWith("ing"));
        boolean opened = (participle || sentence.tag(0).equals("ADP"))
                ? parse.mainClauseAt(comma + 1) != null
                : sentence.isIn(0, SUBORDINATORS) && parse.phrases().begins(comma + 1);
        if (!opened) {
            return false;
        }
        boolean first = true;
        for (int i = 0; i < draft.cue().from(); i++) {
            first &= !sentence.isComma(i);
        }
        return first && parse.hasClause(comma + 1, parse.end());
    }

    /** "A," he said, referring to the excuse, "b": the quotation goes on, so the insertion is over. */
    private boolean resumesAnother(Draft draft, Complement right, int comma) {
        if (!sentence.isQuotationMark(comma + 1) || sentence.quoted(right.from())) {
            return false;
        }
        for (Draft other : drafts) {
            if (!other.equals(draft)
                    && other.cue().to() <= draft.cue().from()
                    && Resumption.nextQuotation(sentence, other, parse.end()) == comma + 1) {
                return true;
            }
        }
        return false;
    }

    /** "Claiming the report was wrong, the mayor said ...": the comma behind which the subject of both stands. */
    private boolean endsALeadingParticiple(Draft draft, int comma) {
        return Subjects.opensSentence(parse, draft.cue(), draft.subject()) && parse.mainClauseAt(comma + 1) != null;
    }

    private boolean bounds(Draft draft, Complement right, Draft other, int i, boolean comma) {
        int edge = other.edge();
        return switch (other.subject().relation()) {
            case SHARED, ABSOLUTE -> i == edge && (comma || sentence.isIn(i, COORDINATORS));
            case CARRIED -> i == edge;
            case OWN -> {
                if (other.hasLeft() && i == other.leftTo()) {
                    yield true;
                }
                if (other.hasLeft() && comma && other.leftTo() > i) {
                    yield leftBeginsAt(other, i + 1);
                }
                boolean mark = comma || sentence.is(i, "--", "—", "–", "―");
                boolean coordinated = mark
                        && edge > i
                        && edge <= i + 3
                        && (sentence.isIn(i + 1, COORDINATORS) || sentence.isIn(edge, COORDINATORS));
                yield coordinated && other.right() != null && !isOwnThought(other);
            }
            case INVERTED -> i == edge || (other.hasLeft() && i == other.leftTo());
            case RELATIVE, NONE -> false;
        };
    }

    /** "says she hopes to win, but she knows that ...": still what she says. */
    private boolean isOwnThought(Draft other) {
        Range phrase = other.subject().phrase();
        boolean pronoun =
                phrase != null && sentence.tag(phrase.to() - 1).equals("PRON") && phrase.to() - phrase.from() == 1;
        return pronoun
                && (other.cueClass() == CueClass.ESTIMATE
                        || other.entry().lemma().equals("know"));
    }

    private boolean leftBeginsAt(Draft other, int word) {
        List<Range> pieces = new ArrayList<>();
        Left left = left(other);
        add(pieces, left.from(), other.leftTo());
        return !pieces.isEmpty() && pieces.get(0).from() == word;
    }

    private void add(List<Range> pieces, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(start)) {
            start++;
        }
        while (end > start && isEdge(end - 1)) {
            end--;
        }
        if (start < end) {
            pieces.add(new Range(start, end));
        }
    }

    private boolean isEdge(int i) {
        return sentence.tag(i).equals("PUNCT") && !sentence.quoted(i) && !sentence.is(i, "%", "(", ")");
    }

    static @Nullable String audience(Parse parse, Draft draft) {
        Complement right = draft.right();
        Range audience = right == null ? null : right.audience();
        return audience == null ? null : parse.sentence().text(audience);
    }
}
