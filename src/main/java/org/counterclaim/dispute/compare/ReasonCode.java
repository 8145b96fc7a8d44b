package org.counterclaim.dispute.compare;

/** Why a comparison came out as it did; stable names for programs, beside the sentence for people. */
public enum ReasonCode {
    /** Different things are counted, or one count is confirmed and the other still under investigation. */
    METRIC_DIFFERS,
    /** Different currencies or counted nouns; nothing is converted. */
    UNIT_DIFFERS,
    /** One has not come about yet. */
    PROJECTION,
    EVENT_DIFFERS,
    /** A stretch of time against a running total, or two different stretches. */
    PERIOD_DIFFERS,
    PLACE_DIFFERS,
    POPULATION_DIFFERS,
    /** Each says who did it, and they say different ones. */
    PERPETRATOR_DIFFERS,
    /** Each says by what cause, and they say different ones. */
    CAUSE_DIFFERS,
    /** A list of names, or bodies nobody has identified, against everyone counted or against each other. */
    IDENTIFICATION_DIFFERS,
    /** The count of a part is above that of the whole. */
    SUBSET_VIOLATION,
    /** The text says that no statement was made, which commits nobody. */
    NO_STATEMENT,
    /** Only one of the two has a number. */
    NO_FIGURE,
    /** Two figures of one party for one question. */
    SAME_SERIES,
    /** A later figure of a party is below its earlier one: a correction, a new method or an error; for review. */
    REVISION_DOWN,
    SAME_FIGURE,
    /** The vaguer wording covers the sharper figure of the same party: neither new nor a newer date. */
    ROUNDING_VARIANT,
    /** One party, one day, two sharp numbers: at least one report is wrong, or the count moved during the day. */
    MISQUOTE,
    /** The article that said the one now says the other in its place: proof of their order. */
    ARTICLE_CHANGED,
    /** A party's word that stands in no article any more, since each that said it was changed. */
    VANISHED,
    /** As a reader takes them, the two share values. */
    SOFT_OVERLAP,
    /** As a reader takes them, the two share no value, although literally they do or no literal bound is claimed. */
    SOFT_GAP,
    /** Literally, the two share no value. */
    HARD_DISJOINT,
    /** What kind of count each number claims to be. */
    COUNT_BASIS,
    /** The same sharp number from two parties on nearly the same day: probably one origin, no corroboration. */
    LIKELY_ONE_ORIGIN,
    /** Parties cite each other for one number, so that nobody is seen to have counted. */
    CIRCULAR_SOURCING,
    /** One stands for it, the other against it. */
    DENIAL,
    /** One stands for it, the other casts doubt on it. */
    DOUBT,
    /** A party that has a figure of its own denies another's: for the eye, since the figures tell how far they differ. */
    DENIES,
    /** Both stand on the same side. */
    SAME_STANCE,
    /** One figure is older than the other while the count went on. */
    STALE,
    /** What the other party's figure was when the stale one was given. */
    CONTEMPORARY_GAP,
    /** By what factor the two are apart. */
    GAP,
    /** Which of the two is lower. */
    DIRECTION,
    /** From one figure of a series to the next its size changed tenfold within days: a slip of digits or another scope. */
    MAGNITUDE_JUMP,
    /** A source began to count a group beside the others that it had counted within them, or the other way round. */
    SERIES_BREAK,
    /** The parts come to exactly the whole: a good sign. */
    PARTITION,
    /** The parts do not come to the whole. */
    SUM_MISMATCH,
    /** What the parts lack is just what the source counts of a group that is left out, or told as part of another. */
    BUCKET_DROPPED,
    /** More are named than are counted. */
    NAMED_ABOVE_TOTAL,
    /** The named and the unidentified come to exactly the whole: a good sign. */
    NAMES_ADD_UP,
    /** A total equals what is confirmed plus what is still under investigation. */
    PENDING_ADDED,
    /** The total grew by less than is said to have been added. */
    INCREMENT_MISMATCH,
    /** The same sharp number is given for two different things. */
    OTHER_MEASURE,
    /** A count of a day after that on which it was published. */
    AS_OF_AFTER_PUBLICATION,
    /** The sentence that a number is said to come from does not hold it. */
    QUOTE_WITHOUT_NUMBER,
    /** A person decided otherwise than the machine; its own reasons follow. */
    OVERRULED,
    /** A person linked the claim to its origin, which it repeats. */
    LINKED_TO_ORIGIN;

    /** Tells of something in order, where the others ask for a look. */
    public boolean isGoodSign() {
        return this == PARTITION || this == NAMES_ADD_UP;
    }
}
