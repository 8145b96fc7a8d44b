package org.counterclaim.claim.figure;

import org.jspecify.annotations.Nullable;

/**
 * How a number is tied to the one before it.
 *
 * @param apart the wording that sets it apart ("another"), else null
 * @param subset the wording that makes it a part ("including"), else null
 * @param whole what befell those of whom it is a part, where their name says so: "of the dead"
 * @param increment it comes on top: "a further 40"
 * @param listed only joining words stand between the two
 */
record Linked(
        @Nullable String apart,
        @Nullable String subset,
        @Nullable Metric whole,
        boolean increment,
        boolean listed) {

    private static final int LONGEST_LIST_GAP = 8;
    private static final FigureLexicon LEXICON = FigureLexicon.ENGLISH;

    /** @param previousEnd the piece after the figure before it, -1 without one */
    static Linked of(
            Statement statement, Reading reading, NounPhrase noun, @Nullable Reading previous, int previousEnd) {
        Tokens tokens = statement.tokens();
        int first = reading.first();
        String apart = LEXICON.phraseBefore("apart", tokens, first);
        boolean increment = LEXICON.is("increment", tokens.lower(first - 1));
        for (int at = reading.next(); at < Math.max(noun.next(), reading.next() + 1); at++) {
            String word = tokens.lower(at);
            boolean other = word.equals("other") || word.equals("others");
            boolean more = LEXICON.is("increment", word) && !tokens.get(at + 1).is("than");
            apart = apart == null && (other || more) ? word : apart;
            increment |= more;
        }
        // "killed another 40" looks past the article: "including a further 12"
        String subset = LEXICON.phraseBefore("subset", tokens, first);
        subset = subset == null && LEXICON.is("leading", tokens.lower(first - 1))
                ? LEXICON.phraseBefore("subset", tokens, first - 1)
                : subset;
        boolean excluded = "not including".equals(apart);
        boolean listed = listed(tokens, previousEnd, first);
        Whole whole = Whole.of(tokens, reading);
        // "Of the 3,000 dead, 500 were children"
        boolean ofThe = previous != null && listed && isWhole(tokens, previous.first());
        subset = subset == null && ofThe ? "of the" : subset;
        subset = subset == null && whole != null ? whole.wording() : subset;
        subset = subset == null && previous != null && opensList(tokens, first) ? tokens.lower(first - 1) : subset;
        return new Linked(apart, excluded ? null : subset, whole == null ? null : whole.metric(), increment, listed);
    }

    /** What is said of the number before is said of this one too; not of one that is left out of it. */
    boolean shares() {
        boolean excluded = "not including".equals(apart) || "excluding".equals(apart);
        return !excluded && (listed || subset != null);
    }

    /** In a list of parts each is a part: "of these, 40 were women and 12 were men". */
    Linked inListOf(Linked before, boolean ofPart) {
        boolean part = listed && apart == null && subset == null && (before.subset != null || ofPart);
        String wording = before.subset == null ? "listed with a part" : before.subset;
        return part ? new Linked(null, wording, whole, increment, true) : this;
    }

    boolean inherits() {
        boolean joined = apart != null && !apart.startsWith("other") && !increment;
        return listed || subset != null || joined;
    }

    /** "2,003 people since 28 December: 1,850 protesters, ...", "5,002 dead - 4,714 protesters, ...". */
    private static boolean opensList(Tokens tokens, int first) {
        Token mark = tokens.get(first - 1);
        boolean dash = mark.isHyphen() || mark.is("\u2014");
        return mark.is(":")
                || (dash && !mark.glued() && !tokens.get(first).glued())
                || (mark.is(";") && isWithoutVerb(tokens, first));
    }

    /** "21 bodies were found; twelve rebels, nine guards". */
    private static boolean isWithoutVerb(Tokens tokens, int first) {
        for (int at = first; at < tokens.size(); at++) {
            String tag = tokens.get(at).tag();
            if (tag.equals("VERB") || tag.equals("AUX") || tokens.get(at).is(";")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(Tokens tokens, int first) {
        return tokens.get(first - 1).is("the")
                && tokens.get(first - 2).is("of")
                && !tokens.get(first - 3).isWord();
    }

    private static boolean listed(Tokens tokens, int previousEnd, int first) {
        if (previousEnd < 0 || first - previousEnd > LONGEST_LIST_GAP) {
            return false;
        }
        for (int at = previousEnd; at < first; at++) {
            if (!LEXICON.is("link", tokens.lower(at))) {
                return false;
            }
        }
        return true;
    }
}
