package org.counterclaim.claim.figure;

import org.counterclaim.claim.figure.QuantityLexicon.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds what modifies a number: "more than", "at least some" before it, "or more", "people at most" behind it. */
final class Modifiers {

    private static final int CLAUSE = 10;

    private final QuantityLexicon lexicon;

    Modifiers(QuantityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How a number is modified, by which phrase, and from which piece to which. */
    record Modified(Wording wording, String phrase, int first, int next) {}

    Modified before(Tokens tokens, int first) {
        Modified modified = new Modified(Wording.PLAIN, "", first, 0);
        for (int i = 0; i < 2; i++) {
            Modifier outer = lexicon.before(tokens, modified.first);
            if (outer == null
                    || isTopic(tokens, modified.first)
                    || (outer.wording() == Wording.NOT_MEANT && modified.wording != Wording.PLAIN)) {
                return modified;
            }
            boolean inner = modified.wording == Wording.PLAIN;
            Wording wording = inner ? outer.wording() : outer.wording().over(modified.wording);
            String phrase = inner ? outer.phrase() : outer.phrase() + " " + modified.phrase;
            modified =
                    new Modified(wording, phrase, modified.first - outer.words().size(), 0);
        }
        return modified;
    }

    /** "Concerned about 39 prisoners", "reports about 3,000 deaths": the number is what is spoken of. */
    private boolean isTopic(Tokens tokens, int first) {
        return tokens.get(first - 1).is("about") && lexicon.takesTopic(tokens.lower(first - 2));
    }

    /** "3,000 or more", "3,000-plus", "40 people at least", "at the very least, the number of dead is 50". */
    Modified after(Tokens tokens, NumberSpot spot, Modified before) {
        Modifier direct = lexicon.after(tokens, spot.next());
        if (before.wording != Wording.PLAIN && before.wording != Wording.ONLY) {
            boolean widens = direct != null
                    && isModifier(tokens, spot.next() + direct.words().size());
            Wording both = widens && direct != null ? widened(before.wording, direct.wording()) : before.wording;
            return both == before.wording || direct == null
                    ? before
                    : new Modified(
                            both,
                            before.phrase + " ... " + direct.phrase(),
                            before.first,
                            spot.next() + direct.words().size());
        }
        if (direct != null
                && direct.wording() != Wording.OR_EQUAL
                && isModifier(tokens, spot.next() + direct.words().size())) {
            return new Modified(
                    direct.wording(),
                    direct.phrase(),
                    before.first,
                    spot.next() + direct.words().size());
        }
        int afterNoun = spot.next() + 1;
        Modifier behind = tokens.get(spot.next()).isWord() ? lexicon.after(tokens, afterNoun) : null;
        if (behind != null
                && tokens.get(afterNoun).isWord()
                && isModifier(tokens, afterNoun + behind.words().size())) {
            return new Modified(behind.wording(), behind.phrase(), before.first, 0);
        }
        Modifier apart = apart(tokens, before.first);
        return apart == null ? before : new Modified(apart.wording(), apart.phrase(), before.first, 0);
    }

    /** In "97 dead and more than 400 wounded" the words belong to the number behind them. */
    private static boolean isModifier(Tokens tokens, int next) {
        return !tokens.get(next).isNumber() && !tokens.get(next).is("than");
    }

    private @Nullable Modifier apart(Tokens tokens, int first) {
        for (int at = first - 1;
                at >= Math.max(0, first - CLAUSE) && !tokens.get(at).isNumber();
                at--) {
            for (Modifier modifier : lexicon.apart()) {
                if (tokens.match(at, modifier.words()) >= 0) {
                    return modifier;
                }
            }
        }
        return null;
    }

    /** With a second modifier behind the number: "more than 3,000 or equal to it", "about 500 or more". */
    private static Wording widened(Wording wording, Wording behind) {
        return switch (wording) {
            case MORE_THAN -> behind == Wording.OR_EQUAL ? Wording.AT_LEAST : wording;
            case FEWER_THAN -> behind == Wording.OR_EQUAL ? Wording.AT_MOST : wording;
            case EXACTLY -> behind == Wording.AT_LEAST || behind == Wording.AT_MOST ? behind : wording;
            case ABOUT -> behind == Wording.AT_LEAST ? Wording.AT_LEAST_ABOUT : wording;
            default -> wording;
        };
    }
}
