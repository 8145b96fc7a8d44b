package org.counterclaim.verdict.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.platform.Invalid.FieldError;
import org.counterclaim.verdict.Flag;
import org.counterclaim.verdict.Flags;
import org.counterclaim.verdict.NonRating;
import org.counterclaim.verdict.Rating;
import org.counterclaim.verdict.RatingLevel;
import org.counterclaim.verdict.Scale;
import org.counterclaim.verdict.Veracity;
import org.counterclaim.verdict.web.ContentBody.RatingBody;
import org.jspecify.annotations.Nullable;

/**
 * Reads ratings as an author sends them, in the normalised words or by the level of the verdict's scale, which tells them
 * what it means; what contradicts itself becomes an error with its place.
 */
final class RatingReader {

    private final Scale scale;
    private final List<FieldError> errors;

    /** @param errors what is wrong is added to them */
    RatingReader(Scale scale, List<FieldError> errors) {
        this.scale = scale;
        this.errors = errors;
    }

    List<Rating> read(List<RatingBody> bodies) {
        List<Rating> ratings = new ArrayList<>();
        Set<Long> rated = new HashSet<>();
        for (int i = 0; i < bodies.size(); i++) {
            RatingBody body = bodies.get(i);
            String at = "/ratings/" + i;
            Rating rating = body.level() == null ? plain(body, at) : leveled(body, body.level(), at);
            if (rating != null) {
                ratings.add(rating);
            }
            if (!rated.add(body.claimId())) {
                errors.add(new FieldError(at + "/claimId", "repeated", "Claim " + body.claimId() + " is rated twice."));
            }
        }
        return ratings;
    }

    private @Nullable Rating plain(RatingBody body, String at) {
        return rating(body, body.veracity(), body.nonRating(), null, at);
    }

    private @Nullable Rating leveled(RatingBody body, String code, String at) {
        RatingLevel level = scale.level(code);
        if (level == null || level.voidCheck()) {
            String levels = scale.levels().stream()
                    .filter(one -> !one.voidCheck())
                    .map(RatingLevel::code)
                    .collect(Collectors.joining(", "));
            errors.add(new FieldError(
                    at + "/level",
                    level == null ? "unknown" : "not-a-rating",
                    "The scale " + scale.name() + ", version " + scale.version() + ", rates with " + levels + "."));
            return null;
        }
        boolean onlyFlag = level.flag() != null;
        boolean same = (body.veracity() == null || body.veracity() == level.veracity())
                && (body.nonRating() == null || body.nonRating() == level.nonRating());
        if (!onlyFlag && !same) {
            errors.add(new FieldError(
                    at + "/level",
                    "mismatch",
                    "The level " + code + " means "
                            + (level.veracity() == null ? level.nonRating() : level.veracity())
                            + ". Send the level alone, or with just that."));
            return null;
        }
        return onlyFlag
                ? rating(body, body.veracity(), body.nonRating(), level, at)
                : rating(body, level.veracity(), level.nonRating(), level, at);
    }

    private @Nullable Rating rating(
            RatingBody body,
            @Nullable Veracity veracity,
            @Nullable NonRating nonRating,
            @Nullable RatingLevel level,
            String at) {
        if ((veracity == null) == (nonRating == null)) {
            errors.add(new FieldError(
                    at,
                    "exactly-one",
                    level == null
                            ? "A rating has either a veracity or a nonRating, not both and not neither."
                            : "The level " + level.code() + " says nothing of truth: add either a veracity or a"
                                    + " nonRating."));
            return null;
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(Objects.requireNonNullElse(body.flags(), List.of()));
        if (level != null && level.flag() != null) {
            flags.add(level.flag());
        }
        return new Rating(body.claimId(), veracity, nonRating, new Flags(flags), level == null ? null : level.code());
    }
}
