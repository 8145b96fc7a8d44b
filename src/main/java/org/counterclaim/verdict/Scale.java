package org.counterclaim.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rating scale: its levels, from the best on the truth axis to the worst, then those off the axis
 * (domain reference 2.2). It words ratings and gives them a number where they have a place on the axis.
 */
public record Scale(String name, int version, String title, List<RatingLevel> levels) {

    public static final String HOUSE = "counterclaim";

    public Scale {
        levels = List.copyOf(levels);
        if (levels.stream().map(RatingLevel::code).distinct().count() < levels.size()) {
            throw new IllegalArgumentException("Scale " + name + " has two levels of one code");
        }
        RatingLevel above = null;
        for (RatingLevel level : levels) {
            if (above != null && level.veracity() != null && !descends(above, level)) {
                throw new IllegalArgumentException(
                        "Scale " + name + " goes up from " + above.code() + " to " + level.code());
            }
            above = level.veracity() == null ? above : level;
        }
    }

    /** Whether a level on the truth axis may stand below another: less true, or as true and with no higher number. */
    public static boolean descends(RatingLevel above, RatingLevel below) {
        int truth = Objects.requireNonNull(above.veracity()).value()
                - Objects.requireNonNull(below.veracity()).value();
        Integer higher = above.numericValue();
        Integer lower = below.numericValue();
        int number = higher == null || lower == null ? truth : higher - lower;
        return truth == 0 ? number >= 0 : truth > 0 && number > 0;
    }

    /** The level of a code, null where the scale has none. */
    public @Nullable RatingLevel level(String code) {
        return levels.stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The level that words a rating: the one it names, else the first that means the same; null where there is none. */
    public @Nullable RatingLevel levelOf(Rating rating) {
        String named = rating.level();
        RatingLevel chosen = named == null ? null : level(named);
        return chosen != null
                ? chosen
                : levels.stream()
                        .filter(level -> level.fits(rating))
                        .findFirst()
                        .orElse(null);
    }

    /** The number of a rating on this scale; empty where it or the whole scale has none. */
    public Optional<Numbers> numbersOf(Rating rating) {
        RatingLevel level = levelOf(rating);
        Integer value = level == null ? null : level.numericValue();
        int best = outermost(Math::max);
        int worst = outermost(Math::min);
        return value == null || best == worst ? Optional.empty() : Optional.of(new Numbers(value, best, worst));
    }

    private int outermost(IntBinaryOperator further) {
        return levels.stream()
                .map(RatingLevel::numericValue)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .reduce(further)
                .orElse(0);
    }

    /** A place within the numbers of a scale; higher is more true. */
    public record Numbers(int value, int best, int worst) {}
}
