package org.counterclaim.platform;

import java.util.List;

/** Fields of a request are missing or wrong. */
public final class Invalid extends Refusal {

    /**
     * One wrong field.
     *
     * @param pointer RFC 6901 JSON pointer into the body, or the name of a query parameter
     * @param code a stable word for programs: "required", "too-long"
     * @param message what is wrong and what would do
     */
    public record FieldError(String pointer, String code, String message) {}

    public Invalid(List<FieldError> errors) {
        super(
                Kind.VALIDATION,
                String.join(" ", errors.stream().map(FieldError::message).toList()));
        with("errors", List.copyOf(errors));
    }

    public static Invalid field(String pointer, String code, String message) {
        return new Invalid(List.of(new FieldError(pointer, code, message)));
    }

    public static Invalid required(String pointer, String message) {
        return field(pointer, "required", message);
    }
}
