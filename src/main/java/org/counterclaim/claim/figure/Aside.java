package org.counterclaim.claim.figure;

/** Finds the end of what a sentence puts between dashes: "six priests -- five of them foreigners -- were killed". */
final class Aside {

    private static final int LONGEST = 20;

    private Aside() {}

    /** The piece behind the dash that closes the aside, which begins at the index; -1 where none begins or closes. */
    static int behindDashes(Tokens tokens, int opening) {
        if (!isDash(tokens, opening)) {
            return -1;
        }
        for (int at = behind(tokens, opening); at < opening + LONGEST; at++) {
            if (isDash(tokens, at)) {
                return behind(tokens, at);
            }
        }
        return -1;
    }

    /** A dash stands by itself; a hyphen and the dash of a range touch a word. */
    private static boolean isDash(Tokens tokens, int at) {
        Token token = tokens.get(at);
        boolean apart = !token.glued()
                && (!tokens.get(at + 1).glued() || tokens.get(at + 1).isHyphen());
        return token.is("\u2014") || (token.isHyphen() && apart);
    }

    private static int behind(Tokens tokens, int dash) {
        return tokens.get(dash + 1).isHyphen() && tokens.get(dash + 1).glued() ? dash + 2 : dash + 1;
    }
}
