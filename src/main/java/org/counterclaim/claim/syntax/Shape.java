package org.counterclaim.claim.syntax;

/** How a word looks, which is what is left to go by where it is unknown. */
enum Shape {
    LOWER(0),
    CAPITALISED(1),
    /** "U", "A". */
    ONE_CAPITAL(2),
    ACRONYM(3),
    /** "iPhone", "McDonald". */
    MIXED(4),
    NUMBER(5),
    /** "3rd", "F-16". */
    WITH_DIGITS(6),
    MARK(7);

    static final int COUNT = 8;

    private final int row;

    Shape(int row) {
        this.row = row;
    }

    /** Its place in the model's table, which stays as it was trained. */
    int row() {
        return row;
    }

    static Shape of(String word) {
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        if (digits > 0) {
            return letters == 0 ? NUMBER : WITH_DIGITS;
        }
        if (letters == 0) {
            return MARK;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters) {
            return letters == 1 ? ONE_CAPITAL : ACRONYM;
        }
        return capitals == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITALISED : MIXED;
    }
}
