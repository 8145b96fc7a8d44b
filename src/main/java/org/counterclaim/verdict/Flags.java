package org.counterclaim.verdict;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The flags of one rating, each once, in the order of {@link Flag}.
 *
 * @param all empty where there is nothing to add to the rating
 */
public record Flags(Set<Flag> all) {

    public static final Flags NONE = new Flags(Set.of());

    public Flags {
        EnumSet<Flag> ordered = EnumSet.noneOf(Flag.class);
        ordered.addAll(all);
        all = Collections.unmodifiableSet(ordered);
    }

    /** Keeps flags in one column: their names with a comma between. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Flags, String> {

        @Override
        public String convertToDatabaseColumn(Flags flags) {
            return flags.all().stream().map(Flag::name).collect(Collectors.joining(","));
        }

        @Override
        public Flags convertToEntityAttribute(String column) {
            return new Flags(Arrays.stream(column.split(",", -1))
                    .filter(name -> !name.isEmpty())
                    .map(Flag::valueOf)
                    .collect(Collectors.toSet()));
        }
    }
}
