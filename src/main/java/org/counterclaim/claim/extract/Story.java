package org.counterclaim.claim.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterclaim.article.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the whole text tells about each of its sentences.
 *
 * @param outlets publisher and carrier by every name; never the source of a claim
 * @param titleWords of a headline that the text does not hold, in lower case
 * @param country where it plays
 * @param filedFrom the place of the dateline
 * @param events that its sentences name
 */
record Story(
        Set<String> outlets,
        List<String> titleWords,
        @Nullable String country,
        @Nullable String filedFrom,
        @Nullable LocalDate publishedOn,
        MentionedEvents events) {

    Story {
        outlets = Set.copyOf(outlets);
        titleWords = List.copyOf(titleWords);
    }

    static Story of(Document document, List<Sentence> sentences, Lexicon lexicon) {
        Page page = document.page();
        Page.Dateline dateline = page == null ? Page.Dateline.NONE : page.dateline();
        Set<String> outlets = new HashSet<>();
        name(document.outlet(), lexicon, outlets);
        name(dateline.carrier(), lexicon, outlets);
        LocalDate published = document.publishedAt() == null ? dateline.date() : document.publishedAt();
        String text = document.text();
        String title = document.title();
        boolean apart = title != null && !text.startsWith(title);
        List<String> words = apart && title != null ? List.of(title.split("[^\\p{L}]+")) : List.of();
        MentionedEvents events =
                MentionedEvents.in(sentences, lexicon.events().mentions(lexicon.gazetteer()), published);
        String country = MainPlace.country(sentences, words, events, dateline.place(), lexicon.gazetteer());
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return new Story(outlets, lower, country, dateline.place(), published, events);
    }

    private static void name(@Nullable String outlet, Lexicon lexicon, Set<String> into) {
        if (outlet != null && !outlet.isBlank()) {
            into.add(outlet);
            Party known = lexicon.gazetteer().party(outlet);
            if (known != null) {
                into.add(known.name());
            }
        }
    }

    boolean isOutlet(Mention mention) {
        return outlets.contains(mention.text()) || outlets.contains(mention.resolved());
    }
}
