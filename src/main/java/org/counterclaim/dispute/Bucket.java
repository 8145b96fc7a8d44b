package org.counterclaim.dispute;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands in the index of words, and under which words.
 *
 * @param name equal for claims that may be about one matter
 * @param day for what tells none, the day on which it was recorded
 */
record Bucket(String name, Collection<String> words, LocalDate day) {

    /** The word of every denial of somebody's count, which its other words do not tell. */
    static final String DENIED_TOLL = "#toll";

    /** The word of an amount of which is not said what it is of. */
    static final String UNTOLD = "#untold";

    /** Whether a claim is found by its words. */
    static boolean holds(Asked asked) {
        return asked.claim().figure() == null || asked.scope().needsSubject();
    }

    static Bucket of(Asked asked) {
        Claim claim = asked.claim();
        LocalDate day = asked.day() == null ? LocalDate.ofInstant(claim.recordedAt(), ZoneOffset.UTC) : asked.day();
        if (asked.scope().needsSubject()) {
            Set<String> subject = Gist.ofSubject(claim.proposition()).words();
            return new Bucket(
                    asked.scope().looseKey() + "|" + asked.isAttributed(),
                    subject.isEmpty() ? List.of(UNTOLD) : subject,
                    day);
        }
        Set<String> words = new HashSet<>(Gist.of(claim.proposition()).words());
        if (DenialPlacing.isOfToll(claim)) {
            words.add(DENIED_TOLL);
        }
        return new Bucket(ofPlace(asked.scope().eventPlace()), words, day);
    }

    /** Claims of one country share a bucket: some name the city where others name the country. */
    static String ofPlace(@Nullable String place) {
        return "words|" + (place == null ? "" : Site.country(place));
    }
}
