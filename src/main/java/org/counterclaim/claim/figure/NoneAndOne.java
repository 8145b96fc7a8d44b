package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/** Zero and one without a numeral: "no one", "no deaths", "none", "a single", "a soldier". */
final class NoneAndOne {

    private static final int NOUN_PHRASE = 3;
    private static final Set<String> NOBODY = Set.of("nobody", "none");

    private static final Set<String> WHOLE = Set.of("them", "those", "these", "whom");

    /** "No confirmed deaths" says nothing about how many there are. */
    private static final Set<String> UNSTATED = Set.of(
            "confirmed",
            "verified",
            "known",
            "official",
            "reported",
            "immediate",
            "independent",
            "reliable",
            "precise",
            "exact",
            "clear",
            "documented",
            "recorded",
            "reports",
            "report",
            "word",
            "information",
            "confirmation",
            "further",
            "more",
            "other",
            "additional",
            "new",
            "longer",
            "such",
            "fewer",
            "less");

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;

    static boolean isNone(String word) {
        return word.equals("no") || NOBODY.contains(word);
    }

    @Nullable
    Reading at(Tokens tokens, int at) {
        String word = tokens.lower(at);
        if (word.equals("no") && tokens.get(at + 1).is("one")) {
            return reading(tokens, at, 2, BigDecimal.ZERO);
        }
        if (NOBODY.contains(word)) {
            boolean ofThem = tokens.get(at + 1).is("of") && WHOLE.contains(tokens.lower(at + 2));
            return reading(tokens, at, ofThem ? 3 : 1, BigDecimal.ZERO);
        }
        if (word.equals("not") && tokens.match(at + 1, List.of("a", "single")) > 0) {
            return reading(tokens, at, 3, BigDecimal.ZERO);
        }
        if (word.equals("no")) {
            return statesNone(tokens, at) ? reading(tokens, at, 1, BigDecimal.ZERO) : null;
        }
        boolean article = word.equals("a") || word.equals("an");
        if (article && tokens.get(at + 1).is("single")) {
            return reading(tokens, at, 2, BigDecimal.ONE);
        }
        return article && personFollows(tokens, at) ? reading(tokens, at, 1, BigDecimal.ONE) : null;
    }

    private boolean statesNone(Tokens tokens, int at) {
        for (int i = at + 1; i <= at + NOUN_PHRASE; i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || UNSTATED.contains(token.lower())) {
                return false;
            }
            if (lexicon.isPerson(token.lower()) || lexicon.eventOf(token.lower()) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean personFollows(Tokens tokens, int at) {
        for (int i = at + 1; i <= at + NOUN_PHRASE; i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || token.is("of")) {
                return false;
            }
            Token next = tokens.get(i + 1);
            boolean head =
                    !lexicon.isPerson(next.lower()) && !next.tag().equals("NOUN") && !next.is("'s") && !next.isHyphen();
            if (lexicon.isSingularPerson(token.lower()) && head) {
                return true;
            }
        }
        return false;
    }

    private static Reading reading(Tokens tokens, int at, int length, BigDecimal value) {
        Span span = new Span(tokens.get(at).start(), tokens.get(at + length - 1).end());
        Interval exact = Interval.exactly(value);
        String rule = "'" + tokens.get(at).text() + "' -> EQ " + value;
        Quantity quantity =
                new Quantity(span, Operator.EQ, value, exact, exact, null, BigDecimal.ONE, false, 0.95, rule);
        return new Reading(quantity, Measure.COUNT, at, at, at + length);
    }
}
