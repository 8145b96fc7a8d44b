package org.counterclaim.claim.figure;

import java.util.Set;

/**
 * The counted noun after a number with its adjectives: "anti-government protesters", "members of the security forces".
 *
 * @param next the piece after it; equal to first when there is none
 * @param head its last noun, -1 when there is none
 */
record NounPhrase(int first, int next, int head) {

    private static final int LONGEST = 9;
    private static final Set<String> OUTSIDE = Set.of("ADP", "PRON", "ADV");
    private static final FigureLexicon LEXICON = FigureLexicon.ENGLISH;

    /** The phrase from the index on; a quotation that ends at the number may stand before it. */
    static NounPhrase after(Tokens tokens, int start) {
        int first = tokens.get(start).isQuote() ? start + 1 : start;
        int head = -1;
        for (int at = first; at < first + LONGEST && inside(tokens, at); at++) {
            Token token = tokens.get(at);
            if (LEXICON.eventOf(token.lower() + " " + tokens.lower(at + 1)) != null) {
                head = at + 1;
                break;
            }
            if (isCounted(token)) {
                head = at;
                boolean closes = !LEXICON.isSingularPerson(token.lower()) && !isNoun(tokens.get(at + 1));
                if (closes || isPluralBeforeOther(tokens, at)) {
                    break;
                }
            } else if (isNoun(token)) {
                head = at;
            }
        }
        if (head < 0) {
            return new NounPhrase(start, start, -1);
        }
        return new NounPhrase(first, withMembers(tokens, head), head);
    }

    boolean isEmpty() {
        return head < 0;
    }

    /** "40 people Friday": after a plural only another counted noun goes on, as in "police officers". */
    private static boolean isPluralBeforeOther(Tokens tokens, int at) {
        String word = tokens.lower(at);
        boolean plural = word.endsWith("s") || word.equals("people") || word.endsWith("men") || word.equals("children");
        return plural && !isCounted(tokens.get(at + 1));
    }

    private static boolean inside(Tokens tokens, int at) {
        Token token = tokens.get(at);
        if (token.isHyphen()) {
            return token.glued() && tokens.get(at + 1).glued();
        }
        if (!token.isWord() || LEXICON.is("closed", token.lower())) {
            return false;
        }
        // whatever "non" and "anti" are by themselves, before a hyphen they belong to what follows
        if (tokens.get(at + 1).isHyphen()
                && tokens.get(at + 1).glued()
                && tokens.get(at + 2).glued()) {
            return true;
        }
        if (isCounted(token) && !isVerbal(token)) {
            return true;
        }
        if (LEXICON.term(tokens, at) != null || isVerbal(token)) {
            return attributive(token) && opensNoun(tokens, at + 1);
        }
        return !OUTSIDE.contains(token.tag()) || opensNoun(tokens, at + 1);
    }

    private static boolean isVerbal(Token token) {
        return token.tag().equals("VERB") || token.tag().equals("AUX");
    }

    private static boolean attributive(Token token) {
        String word = token.lower();
        return LEXICON.is("attributive", word)
                || word.endsWith("ed")
                || word.endsWith("ing")
                || word.endsWith("n")
                || word.equals("dead");
    }

    private static boolean opensNoun(Tokens tokens, int at) {
        Token token = tokens.get(at);
        return isCounted(token)
                || (token.isWord()
                        && !LEXICON.is("closed", token.lower())
                        && (isNoun(token) || token.tag().equals("ADJ")));
    }

    private static boolean isCounted(Token token) {
        return LEXICON.isPerson(token.lower()) || LEXICON.eventOf(token.lower()) != null;
    }

    private static boolean isNoun(Token token) {
        return token.isWord()
                && (token.tag().equals("NOUN") || token.tag().equals("PROPN"))
                && !LEXICON.is("closed", token.lower());
    }

    private static int withMembers(Tokens tokens, int head) {
        boolean members = tokens.get(head).is("members") || tokens.get(head).is("member");
        if (!members || !tokens.get(head + 1).is("of")) {
            return head + 1;
        }
        int at = head + 2;
        at = LEXICON.is("leading", tokens.lower(at)) ? at + 1 : at;
        NounPhrase group = after(tokens, at);
        boolean owns = !group.isEmpty() && tokens.get(group.next()).is("'s");
        NounPhrase owned = owns ? after(tokens, group.next() + 1) : group;
        return group.isEmpty() ? head + 1 : owned.next();
    }

    /** The counted noun as a unit. */
    String unit(Tokens tokens) {
        return isEmpty() ? "" : tokens.lower(head);
    }

    boolean isPerson(Tokens tokens) {
        return !isEmpty() && LEXICON.isPerson(tokens.lower(head));
    }
}
