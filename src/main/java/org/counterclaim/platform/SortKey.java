package org.counterclaim.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A field by which a list can be sorted; it must never be null in the database.
 *
 * @param name as the caller writes it
 * @param path as HQL writes it, from the alias {@code e}: {@code e.publishedAt}
 * @param value reads it from an item, for the cursor
 * @param parse reads it back from a cursor
 */
public record SortKey<E>(
        String name, String path, Function<E, Comparable<?>> value, Function<String, Comparable<?>> parse) {

    public static <E> SortKey<E> instant(String name, String path, Function<E, Instant> value) {
        return new SortKey<>(name, path, value::apply, Instant::parse);
    }

    public static <E> SortKey<E> date(String name, String path, Function<E, LocalDate> value) {
        return new SortKey<>(name, path, value::apply, LocalDate::parse);
    }

    public static <E> SortKey<E> text(String name, String path, Function<E, String> value) {
        return new SortKey<>(name, path, value::apply, text -> text);
    }

    public static <E> SortKey<E> number(String name, String path, Function<E, Long> value) {
        return new SortKey<>(name, path, value::apply, Long::valueOf);
    }

    public static <E> SortKey<E> decimal(String name, String path, Function<E, Double> value) {
        return new SortKey<>(name, path, value::apply, Double::valueOf);
    }
}
