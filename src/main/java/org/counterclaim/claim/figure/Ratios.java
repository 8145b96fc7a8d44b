package org.counterclaim.claim.figure;

/** Two numbers of which one is a part of the other: "one in three", "two out of 50", "1 over 3". */
final class Ratios {

    private Ratios() {}

    /** The index of the number of which the one at the index is a part, or -1. */
    static int whole(Tokens tokens, int index) {
        boolean outOf = tokens.get(index + 1).is("out") && tokens.get(index + 2).is("of");
        boolean in = tokens.get(index + 1).is("in");
        int at = outOf ? index + 3 : index + 2;
        Numeral part = tokens.get(index).numeral();
        Numeral whole = tokens.get(at).numeral();
        boolean joined = part != null && whole != null && whole.value().signum() != 0 && !part.part() && !whole.part();
        if (!joined || part == null || whole == null || Currencies.before(tokens, index) != null) {
            return -1;
        }
        boolean smaller = part.value().compareTo(whole.value()) < 0;
        boolean year = in && !whole.spelled() && whole.span().length() == 4;
        boolean stroke = tokens.get(index + 1).is("over") && !tokens.get(at + 1).isWord();
        boolean among = (outOf || in) && smaller && !year && !NotAFigure.isMonth(tokens.get(at + 1));
        return among || stroke ? at : -1;
    }
}
