package org.counterclaim.platform.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Reads choices, numbers and truth values in queries and refuses what is none with the parameter's name; without this
 * the server would say that there is nothing at the address, or take any word for false.
 */
@Provider
class QueryParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> NUMBERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation @Nullable [] marks) {
        String name = Stream.of(marks == null ? new Annotation[0] : marks)
                .filter(QueryParam.class::isInstance)
                .map(mark -> ((QueryParam) mark).value())
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        if (type.isEnum()) {
            String choices =
                    Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return new Reading<>(name, "unknown", "one of " + choices, text -> choice(type, text));
        }
        if (type.equals(Boolean.class)) {
            return new Reading<>(name, "unknown", "true or false", QueryParameters::yesOrNo);
        }
        Function<String, Object> number = NUMBERS.get(type);
        return number == null ? null : new Reading<>(name, "not-a-number", "a whole number", number);
    }

    private static Object yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static <T> T choice(Class<T> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private record Reading<T>(String name, String code, String expected, Function<String, ?> reader)
            implements ParamConverter<T> {

        // A primitive's class has the type of its box, which its own cast() refuses.
        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return (T) reader.apply(text);
            } catch (IllegalArgumentException unreadable) {
                Invalid refusal = Invalid.field(name, code, name + " must be " + expected + ".");
                throw new WebApplicationException(refusal, refusal.kind().status());
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
