package org.counterclaim.dispute.compare;

import java.util.Collection;

/** The state of a question: the worst relation between the current positions of different parties. Never set by hand. */
public enum Conflict {
    /** One party alone has spoken. */
    UNCONTESTED,
    /** All positions can hold together. */
    AGREED,
    /** Some cannot hold together as a reader takes them. */
    TENSION,
    /** Some cannot hold together at all. */
    CONTRADICTED,
    /** Several parties have spoken, but of different things. */
    INCOMPARABLE;

    /** @param between the comparisons of positions of different parties */
    static Conflict of(Collection<Comparison> between) {
        if (between.isEmpty()) {
            return UNCONTESTED;
        }
        Relation worst = between.stream()
                .map(Comparison::relation)
                .min(Relation::compareTo)
                .orElseThrow();
        return switch (worst) {
            case CONTRADICTION -> CONTRADICTED;
            case TENSION -> TENSION;
            case COMPATIBLE, REPEAT, SUPERSEDES -> AGREED;
            case NOT_COMPARABLE -> INCOMPARABLE;
        };
    }
}
