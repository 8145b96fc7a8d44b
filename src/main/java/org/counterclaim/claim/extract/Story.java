package org.counterclaim.claim.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the whole text tells about each of its sentences.
 *
 * @param outlet publisher or carrier, empty when unknown; never the source of a claim
 * @param country where it plays
 */
record Story(
        String outlet, @Nullable String country, @Nullable LocalDate publishedOn) {

    static Story of(Document document, List<Sentence> sentences, Lexicon lexicon) {
        String carrier =
                document.page() == null ? null : document.page().dateline().carrier();
        String outlet = document.outlet() != null ? document.outlet() : carrier == null ? "" : carrier;
        LocalDate published = document.publishedAt();
        if (published == null && document.page() != null) {
            published = document.page().dateline().date();
        }
        return new Story(outlet, Events.country(sentences, lexicon.gazetteer()), published);
    }
}
