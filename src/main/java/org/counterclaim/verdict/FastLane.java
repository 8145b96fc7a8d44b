package org.counterclaim.verdict;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of corrections that need one editor's approval and no more, however verdicts are reviewed otherwise.
 *
 * @param types empty where every correction goes the whole way
 */
public record FastLane(Set<CorrectionType> types) {

    public FastLane {
        EnumSet<CorrectionType> ordered = EnumSet.noneOf(CorrectionType.class);
        ordered.addAll(types);
        types = Collections.unmodifiableSet(ordered);
    }

    /** For the audit trail. */
    String words() {
        return types.isEmpty()
                ? "none"
                : types.stream().map(CorrectionType::name).collect(Collectors.joining(", "));
    }

    boolean takes(@Nullable CorrectionType type) {
        return type != null && types.contains(type);
    }

    /** Keeps the types in one column: their names with a comma between. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<FastLane, String> {

        @Override
        public String convertToDatabaseColumn(FastLane lane) {
            return lane.types().stream().map(CorrectionType::name).collect(Collectors.joining(","));
        }

        @Override
        public FastLane convertToEntityAttribute(String column) {
            return new FastLane(Arrays.stream(column.split(",", -1))
                    .filter(name -> !name.isEmpty())
                    .map(CorrectionType::valueOf)
                    .collect(Collectors.toSet()));
        }
    }
}
