package org.counterclaim.platform.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a JSON body in the words of the API: the parser's own tell about classes. */
final class UnreadableBody extends Refusal {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class, BigDecimal.class);

    private UnreadableBody(String why) {
        super(Kind.MALFORMED, "Send JSON: " + why + ".");
    }

    static Refusal by(JacksonException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (unreadable instanceof JsonMappingException mapping) {
            return wrongType(mapping);
        }
        return new UnreadableBody(firstLine(unreadable));
    }

    private static Refusal unknownField(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
        String pointer = pointer(unknown);
        return Invalid.field(pointer, "unknown-field", pointer + " is no field here; the fields are " + known + ".");
    }

    private static Refusal wrongType(JsonMappingException mapping) {
        boolean coercion = mapping.getCause() instanceof InputCoercionException;
        if (!coercion && mapping.getCause() instanceof StreamReadException broken) {
            return new UnreadableBody(firstLine(broken));
        }
        Class<?> target = mapping.getCause() instanceof InputCoercionException outOfRange
                ? outOfRange.getTargetType()
                : mapping instanceof MismatchedInputException mismatched ? mismatched.getTargetType() : null;
        String unfit = faultOfText(mapping);
        String rule = unfit == null ? expected(target) : unfit;
        String pointer = pointer(mapping);
        return pointer.isEmpty()
                ? new UnreadableBody("the body " + rule)
                : Invalid.field(pointer, "wrong-type", pointer + " " + rule + ".");
    }

    /** A text was sent where one is asked for: {@link CleanText} refused what is in it. */
    private static @Nullable String faultOfText(JsonMappingException mapping) {
        return mapping instanceof InvalidFormatException format
                        && format.getTargetType() == String.class
                        && format.getValue() instanceof String text
                ? CleanText.fault(text)
                : null;
    }

    private static String expected(@Nullable Class<?> target) {
        if (target == null) {
            return "cannot be read";
        }
        if (target.isEnum()) {
            return "must be one of "
                    + Stream.of(target.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (WHOLE_NUMBERS.contains(target)) {
            return "must be a whole number";
        }
        if (NUMBERS.contains(target)) {
            return "must be a number";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "must be true or false";
        }
        if (target == LocalDate.class) {
            return "must be a day such as 2026-02-03";
        }
        if (target == Instant.class) {
            return "must be an instant such as 2026-02-03T10:15:00Z";
        }
        if (target == String.class) {
            return "must be a text";
        }
        return Collection.class.isAssignableFrom(target) ? "must be a list" : "must be an object";
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String firstLine(JacksonException broken) {
        String message = broken.getOriginalMessage();
        return message == null
                ? "it is not well formed"
                : message.lines().findFirst().orElse("it is empty");
    }
}
