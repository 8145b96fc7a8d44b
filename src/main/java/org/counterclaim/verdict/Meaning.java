package org.counterclaim.verdict;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a word of a scale says in the normalised model: one of a veracity, a nonRating, a flag, or that a check is void.
 */
record Meaning(
        @Nullable Veracity veracity,
        @Nullable NonRating nonRating,
        @Nullable Flag flag,
        boolean voidCheck) {

    private static final String VOID = "VOID";

    /** @param name the name of the one it is, as data files write it */
    static Meaning named(String name) {
        Meaning meaning = new Meaning(
                find(Veracity.values(), name),
                find(NonRating.values(), name),
                find(Flag.values(), name),
                name.equals(VOID));
        if (meaning.equals(new Meaning(null, null, null, false))) {
            throw new IllegalArgumentException("There is no meaning " + name);
        }
        return meaning;
    }

    private static <E extends Enum<E>> @Nullable E find(E[] values, String name) {
        Optional<E> found =
                Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        return found.orElse(null);
    }
}
