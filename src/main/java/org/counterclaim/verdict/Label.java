package org.counterclaim.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody finds of a dispute: the outcome of its question and a rating for each claim.
 *
 * @param outcome null where nothing was said about it
 */
public record Label(@Nullable Outcome outcome, List<Rating> ratings) {

    public Label {
        ratings = List.copyOf(ratings);
    }

    static Label of(Content content) {
        return new Label(content.outcome(), content.ratings());
    }

    /** Whether both say the same: flags are remarks, and no part of it. */
    boolean agreesWith(Label other) {
        return outcome == other.outcome && ranks().equals(other.ranks());
    }

    private Map<Long, String> ranks() {
        return ratings.stream()
                .collect(Collectors.toMap(Rating::claimId, rating -> rating.veracity() + "/" + rating.nonRating()));
    }

    Set<Long> claims() {
        return ratings.stream().map(Rating::claimId).collect(Collectors.toSet());
    }

    /** Keeps it in one text column as JSON: it is only ever read whole. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Label, String> {

        // Own settings, so that a change of the API's JSON cannot make old reviews unreadable.
        private static final ObjectMapper JSON =
                new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Label label) {
            try {
                return label == null ? null : JSON.writeValueAsString(label);
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        @Override
        public @Nullable Label convertToEntityAttribute(@Nullable String column) {
            try {
                return column == null ? null : JSON.readValue(column, Label.class);
            } catch (JsonProcessingException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }
}
