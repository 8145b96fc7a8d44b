package org.counterclaim.claim.extract;

import java.util.List;
import org.counterclaim.claim.extract.Subject.Relation;
import org.counterclaim.claim.syntax.DependencyTree;
import org.counterclaim.claim.syntax.Label;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb in the dependency tree: past relative clauses, insertions and conjuncts. */
final class TreeSubjects {

    private final Sentence sentence;
    private final DependencyTree tree;

    TreeSubjects(Sentence sentence, DependencyTree tree) {
        this.sentence = sentence;
        this.tree = tree;
    }

    /** @param edge the first word of the verb's group */
    @Nullable
    Subject of(int verb, int edge) {
        int own = subject(verb);
        if (own >= 0) {
            return with(own, verb, edge);
        }
        int above = tree.head(verb);
        if (above < 0) {
            return null;
        }
        return switch (tree.label(verb)) {
            case CONJ -> carried(above, edge);
            case XCOMP -> of(above, edge);
            case ADVCL, PARATAXIS -> shared(above, edge);
            default -> null;
        };
    }

    private @Nullable Subject with(int own, int verb, int edge) {
        boolean relative =
                sentence.is(own, "who", "which", "that") && tree.is(verb, Label.ACL_RELCL, Label.ADVCL_RELCL);
        if (relative) {
            int antecedent = tree.head(verb);
            // "had fled, which brought the total to 40": nobody says that
            boolean clause = sentence.tag(antecedent).equals("VERB")
                    || sentence.tag(antecedent).equals("ADJ");
            Range phrase = clause ? null : trimmed(tree.first(antecedent), own);
            return phrase == null ? null : new Subject(phrase, new Range(own, own + 1), edge, Relation.RELATIVE);
        }
        Range phrase = phraseOf(own);
        if (phrase == null) {
            return null;
        }
        boolean inverted = own > verb;
        return inverted
                ? new Subject(phrase, edge, Relation.INVERTED)
                : new Subject(phrase, phrase.from(), Relation.OWN);
    }

    private @Nullable Subject carried(int above, int edge) {
        int own = subject(above);
        Range phrase = own < 0 || own > above ? null : phraseOf(own);
        int before = sentence.is(edge - 1, "and", "but", "or", "yet") ? edge - 1 : edge;
        return phrase == null ? null : new Subject(phrase, withComma(before), Relation.CARRIED);
    }

    private @Nullable Subject shared(int above, int edge) {
        int own = subject(above);
        Range phrase = own < 0 ? null : phraseOf(own);
        return phrase == null ? null : new Subject(phrase, withComma(edge), Relation.SHARED);
    }

    private int withComma(int edge) {
        return sentence.isComma(edge - 1) ? edge - 1 : edge;
    }

    private @Nullable Range phraseOf(int noun) {
        return trimmed(tree.first(noun), tree.last(noun) + 1);
    }

    private int subject(int verb) {
        List<Integer> found = tree.dependents(verb, Label.NSUBJ, Label.NSUBJ_OUTER, Label.NSUBJ_PASS);
        return found.isEmpty() ? -1 : found.get(0);
    }

    /** Without the marks at both ends. */
    private @Nullable Range trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && sentence.tag(start).equals("PUNCT") && !sentence.is(start, "(")) {
            start++;
        }
        while (end > start && sentence.tag(end - 1).equals("PUNCT") && !sentence.is(end - 1, ")")) {
            end--;
        }
        return start < end ? new Range(start, end) : null;
    }
}
