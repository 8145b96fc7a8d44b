package org.counterclaim.claim.extract;

import org.jspecify.annotations.Nullable;

/**
 * An attribution before the ends of its content are known.
 *
 * @param right what follows the cue as content, if anything
 * @param leftFrom where content before the attribution begins, -1 for as far back as the clause reaches
 * @param leftTo where content before the attribution ends, -1 for none
 * @param polarity what the cue and its negation make of the content
 * @param rule which pattern found it, for the explanation
 */
record Draft(
        CueEntry entry,
        CueClass cueClass,
        Polarity polarity,
        Subject subject,
        Range cue,
        @Nullable Complement right,
        int leftFrom,
        int leftTo,
        String rule) {

    /** With content before it, if any, as far back as the clause reaches. */
    Draft(
            CueEntry entry,
            CueClass cueClass,
            Polarity polarity,
            Subject subject,
            Range cue,
            @Nullable Complement right,
            int leftTo,
            String rule) {
        this(entry, cueClass, polarity, subject, cue, right, -1, leftTo, rule);
    }

    boolean hasLeft() {
        return leftTo >= 0;
    }

    /** The first word that belongs to source or cue. */
    int edge() {
        return subject.edge();
    }

    /** Behind the last word of source and cue. */
    int close() {
        int close = cue.to();
        Range phrase = subject.phrase();
        if (phrase != null && subject.relation() == Subject.Relation.INVERTED) {
            close = Math.max(close, phrase.to());
        }
        return close;
    }
}
