package org.counterclaim.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after this one, null on the last
 */
public record PageOf<T>(List<T> items, @Nullable String next) {

    public PageOf {
        items = List.copyOf(items);
    }

    public <U> PageOf<U> map(Function<? super T, ? extends U> view) {
        return new PageOf<>(items.stream().<U>map(view).toList(), next);
    }
}
