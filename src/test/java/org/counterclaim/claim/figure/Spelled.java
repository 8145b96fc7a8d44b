package org.counterclaim.claim.figure;

/** Numbers as English words, to be read back. */
final class Spelled {

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] SCALES = {"", " thousand", " million", " billion"};

    private Spelled() {}

    /** @param and British usage: "one hundred and one" */
    static String words(long value, boolean and) {
        if (value < 1000) {
            return belowThousand((int) value, and);
        }
        StringBuilder words = new StringBuilder();
        for (int scale = SCALES.length - 1; scale >= 0; scale--) {
            int group = (int) (value / (long) Math.pow(1000, scale) % 1000);
            if (group > 0) {
                boolean last = scale == 0 && group < 100 && and;
                words.append(words.length() == 0 ? "" : last ? " and " : " ");
                words.append(belowThousand(group, and)).append(SCALES[scale]);
            }
        }
        return words.toString();
    }

    private static String belowThousand(int value, boolean and) {
        if (value < 20) {
            return SMALL[value];
        }
        if (value < 100) {
            return TENS[value / 10] + (value % 10 == 0 ? "" : "-" + SMALL[value % 10]);
        }
        String rest = value % 100 == 0 ? "" : (and ? " and " : " ") + belowThousand(value % 100, and);
        return SMALL[value / 100] + " hundred" + rest;
    }
}
