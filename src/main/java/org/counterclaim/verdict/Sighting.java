package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Excerpt;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether the excerpt of a piece of evidence stands in the text of its capture, and where (domain reference 6.1). All but
 * the first is null where it does not.
 *
 * @param startsAt in code points of that text
 * @param exact the words as they stand there
 * @param prefix what stands before them
 * @param repeated whether they stand there more than once
 */
@Embeddable
public record Sighting(
        @Column(name = "excerpt_found") boolean found,
        @Nullable Integer startsAt,
        @Nullable Integer endsAt,

        @Column(name = "quote_exact", columnDefinition = "text") @Nullable
        String exact,

        @Column(name = "quote_prefix", columnDefinition = "text") @Nullable
        String prefix,

        @Column(name = "quote_suffix", columnDefinition = "text") @Nullable
        String suffix,

        @Column(name = "quote_repeated") @Nullable Boolean repeated) {

    private static final Sighting NOWHERE = new Sighting(false, null, null, null, null, null, null);

    /** Null where there are no words to look for. */
    static @Nullable Sighting of(String text, String excerpt) {
        return excerpt.isBlank()
                ? null
                : Excerpt.in(text, excerpt).map(found -> at(text, found)).orElse(NOWHERE);
    }

    /** Once its capture was redacted: nothing of what stands around the words. */
    Sighting alone() {
        return new Sighting(found, startsAt, endsAt, exact, null, null, repeated);
    }

    /** For the audit trail, which keeps it: nothing of what stands around the words, for a capture may be redacted. */
    @Override
    public String toString() {
        return found
                ? "at " + startsAt + " to " + endsAt + (Boolean.TRUE.equals(repeated) ? ", repeated" : "")
                : "nowhere";
    }

    private static Sighting at(String text, Excerpt found) {
        Span points = new CodePoints(text).of(found.place());
        return new Sighting(
                true,
                points.start(),
                points.end(),
                found.place().of(text),
                found.prefix(),
                found.suffix(),
                found.repeated());
    }
}
