package org.counterclaim.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Keeps the frozen basis in one text column as JSON: it is only ever read whole, and no later change may reach it. */
@Converter(autoApply = true)
class BasisColumn implements AttributeConverter<Basis, String> {

    // Own settings, so that a change of the API's JSON cannot make old versions unreadable.
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Basis basis) {
        try {
            return basis == null ? null : JSON.writeValueAsString(basis);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public @Nullable Basis convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, Basis.class);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
