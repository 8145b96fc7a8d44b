package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.counterclaim.article.Filed;
import org.counterclaim.article.ParsedArticle;
import org.counterclaim.article.Prepared;
import org.counterclaim.article.Published;
import org.counterclaim.article.page.PageReader;
import org.counterclaim.claim.extract.Document;
import org.counterclaim.claim.extract.Extraction;
import org.counterclaim.claim.extract.Extractor;
import org.jspecify.annotations.Nullable;

/** Extracts the claims of an article, as of the day on which the version at hand was published. Stores nothing. */
@ApplicationScoped
class Extracting {

    /** Days in which an outlet goes on writing a story at its address. */
    private static final int STORY_GOES_ON = 7;

    private final Extractor extractor;

    Extracting(Extractor extractor) {
        this.extractor = extractor;
    }

    Extraction of(ParsedArticle article) {
        return of(article, article.publishedOn());
    }

    /**
     * The same for what may be a later version: of that, the day of the first publication says nothing.
     *
     * @param first what was extracted as of the first publication
     */
    Extraction ofVersion(Filed filed, Prepared prepared, Extraction first) {
        LocalDate day = filed.snapshot().number() == 1
                ? prepared.article().publishedOn()
                : dayOf(prepared, filed.article().publishedOn());
        boolean same = day == null || day.equals(prepared.article().publishedOn());
        return same ? first : of(prepared.article(), day);
    }

    /**
     * The day that a later version gives itself. Where it gives none, that on which it was seen, but only soon after the
     * first publication: what is edited later corrects an old story rather than going on with it.
     */
    static @Nullable LocalDate dayOf(Prepared version, @Nullable LocalDate firstPublished) {
        LocalDate seen = version.original().takenAt().atZone(ZoneOffset.UTC).toLocalDate();
        if (firstPublished == null) {
            return null;
        }
        LocalDate without = seen.isAfter(firstPublished.plusDays(STORY_GOES_ON)) ? firstPublished : seen;
        return Stream.of(version.article().published(), version.article().modified())
                .flatMap(Stream::ofNullable)
                .map(Published::on)
                .filter(day -> day.isAfter(firstPublished) && !day.isAfter(seen.plusDays(1)))
                .max(LocalDate::compareTo)
                .orElse(without.isBefore(firstPublished) ? firstPublished : without);
    }

    private Extraction of(ParsedArticle article, @Nullable LocalDate day) {
        return extractor.extract(new Document(
                article.text(),
                PageReader.read(article.text()),
                article.title(),
                day,
                article.language(),
                article.outlet()));
    }
}
