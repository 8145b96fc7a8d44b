package org.counterclaim.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim as some of its appearances tell it: all of them for what is known now, those on record by then for what was
 * known at an instant.
 *
 * @param publishedOn the earliest day of publication, null when unknown
 * @param couldNotBeVerified an outlet among them says that it could not verify the figure
 */
public record ToldClaim(
        String proposition,
        @Nullable StoredFigure figure,
        @Nullable LocalDate publishedOn,
        boolean couldNotBeVerified) {

    /** As it tells itself by now, without what its articles add. */
    public static ToldClaim asItIs(Claim claim) {
        return new ToldClaim(claim.proposition(), claim.figure(), null, false);
    }

    static Optional<ToldClaim> of(Claim claim, Collection<Appearance> appearances) {
        return Telling.of(appearances.stream()
                        .map(appearance -> appearance.telling(claim.figure()))
                        .toList())
                .map(together -> new ToldClaim(
                        together.proposition(),
                        together.figure(),
                        appearances.stream()
                                .flatMap(appearance ->
                                        Stream.ofNullable(appearance.article().publishedOn()))
                                .filter(Objects::nonNull)
                                .min(LocalDate::compareTo)
                                .orElse(null),
                        appearances.stream().anyMatch(Appearance::outletCouldNotVerify)));
    }
}
