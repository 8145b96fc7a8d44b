package org.counterclaim.claim.figure;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.figure.FigureLexicon.Side;
import org.counterclaim.claim.figure.FigureLexicon.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds what befell the last of a list from the verb or noun before its first: "killing A, B and 40 others", "the murder of A
 * and two guards", "A was killed near his home, along with two guards".
 */
final class ListBefore {

    private static final int LIST = 14;
    private static final Set<String> LIST_TAGS = Set.of("NOUN", "PROPN", "ADJ", "DET", "CCONJ", "PUNCT");
    private static final List<List<String>> TOGETHER =
            List.of(List.of("as", "well", "as"), List.of("along", "with"), List.of("together", "with"));

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;
    private final Tokens tokens;
    private final NounPhrase noun;
    private final int joint;
    private final int last;

    private ListBefore(Statement statement, Reading reading, NounPhrase noun) {
        this.tokens = statement.tokens();
        this.noun = noun;
        this.joint = statement.beforeLeading(reading.first());
        this.last = together();
    }

    static @Nullable Counted find(Statement statement, Reading reading, NounPhrase noun) {
        return new ListBefore(statement, reading, noun).scan();
    }

    /** The piece before "along with" that ends at the joint, or the joint itself. */
    private int together() {
        for (List<String> phrase : TOGETHER) {
            int first = tokens.matchBefore(joint + 1, phrase);
            if (first >= 0) {
                return first - 1;
            }
        }
        return joint;
    }

    private @Nullable Counted scan() {
        boolean with = last < joint;
        boolean linked =
                with || tokens.get(joint).is("and") || tokens.get(joint).is(",");
        for (int i = last; linked && i >= Math.max(0, last - LIST); i--) {
            Term term = endingAt(i, with);
            if (term != null && !isNamed(i, term)) {
                int verb = i + 1 - term.words().size();
                boolean passive = lexicon.is("be", tokens.lower(verb - 1))
                        && !tokens.lower(verb).endsWith("ing");
                return with || (!passive && i < joint - 1) ? counted(term.metric(), verb, tokens.lower(verb)) : null;
            }
            Token token = tokens.get(i);
            Metric deed = token.is("of") && (with || isLast()) ? lexicon.deedOf(tokens.lower(i - 1)) : null;
            if (deed != null) {
                return counted(deed, -1, tokens.lower(i - 1) + " of");
            }
            if (with ? token.tag().equals("VERB") || token.is(";") : !isListed(token)) {
                return null;
            }
        }
        return null;
    }

    /** "The murders": a noun that looks like its verb. */
    private boolean isNamed(int at, Term term) {
        int first = at + 1 - term.words().size();
        return tokens.get(at).tag().equals("NOUN")
                && tokens.get(first - 1).tag().equals("DET");
    }

    /** Behind the deaths of others a new clause may begin with a number: "After the death of A, 40 lawmakers asked". */
    private boolean isLast() {
        boolean other = false;
        for (int at = noun.first(); at < noun.next(); at++) {
            other |= tokens.get(at).is("other") || tokens.get(at).is("others");
        }
        return other || tokens.get(joint).is("and");
    }

    private static boolean isListed(Token token) {
        return !token.isNumber() && (LIST_TAGS.contains(token.tag()) || token.is("of") || token.isHyphen());
    }

    private @Nullable Term endingAt(int at, boolean with) {
        Term term = VerbBefore.endingAt(tokens, at, Side.OBJECT);
        return term == null && with ? VerbBefore.endingAt(tokens, at, Side.SUBJECT) : term;
    }

    private Counted counted(Metric metric, int verb, String word) {
        return Counted.by(metric, verb, noun.next(), "'" + word + "' before the list -> " + metric);
    }
}
