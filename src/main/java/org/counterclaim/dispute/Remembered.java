package org.counterclaim.dispute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.counterclaim.dispute.compare.Relation;
import org.jspecify.annotations.Nullable;

/** What decisions keep of the state before and after them: a record for each kind, as JSON. */
final class Remembered {

    // Own settings, so that a change of the API's JSON cannot make old decisions unreadable.
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Remembered() {}

    record Triaged(TriageState triage, @Nullable String reason) {}

    record Assigned(@Nullable String assignee) {}

    record Asked(String question, boolean edited) {}

    /** @param event id of the event that it is about */
    record Scoped(
            DisputeScope scope, boolean edited, @Nullable Long event) {

        static Scoped of(Dispute dispute) {
            Event event = dispute.event();
            return new Scoped(dispute.scope(), dispute.isScopeEdited(), event == null ? null : event.id());
        }
    }

    /** Where a claim was and who had put it there. */
    record Seat(long claim, long dispute, JoinedBy joinedBy, String reason, Instant joinedAt) {}

    /**
     * Where claims were.
     *
     * @param answered the open suggestions that the decision answered, by id
     * @param assignee who had the dispute that the decision closed
     */
    record Seats(
            List<Seat> claims,
            List<Long> answered,
            @Nullable String assignee) {}

    /**
     * Where the claims went.
     *
     * @param suggested the suggestions that were made again for that dispute, by id
     */
    record Seated(long dispute, List<Long> suggested) {}

    /** Where a suggestion stood; {@code seats} only where a claim was moved by confirming it. */
    record Guessed(
            long suggestion,
            Suggestion.State state,
            @Nullable Seats seats) {}

    /** @param relation null where the machine's was not overruled before */
    record Related(@Nullable Relation relation) {}

    /** @param origin id of a claim; null where the claim spoke for itself */
    record LinkedTo(@Nullable Long origin) {}

    /**
     * Whether two parties are independent.
     *
     * @param parties in the order of their names
     * @param independent null where the texts tell
     */
    record Disentangled(List<String> parties, @Nullable Boolean independent) {}

    static String written(Object state) {
        try {
            return JSON.writeValueAsString(state);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static <T> T read(String state, Class<T> type) {
        try {
            return JSON.readValue(state, type);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
