package org.counterclaim.claim.extract;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which country an unnamed body is of where another than the story's was named just before: "In Niger, the interior ministry
 * said", "Niger sent help. The country's army said", "Israel struck Lebanon, and its army said".
 */
final class CountryMeant {

    private static final Set<String> HOMELANDS = Set.of("country", "nation");
    private static final String GOVERNMENT = "Government of ";
    private static final int LONGEST = 4;

    private final Gazetteer gazetteer;
    private final StoryMemory memory;
    private @Nullable Sentence before;
    private @Nullable Sentence now;

    CountryMeant(Gazetteer gazetteer, StoryMemory memory) {
        this.gazetteer = gazetteer;
        this.memory = memory;
    }

    void read(Sentence sentence) {
        before = now;
        now = sentence;
    }

    /** @param core the source without its article; null where nothing but the story tells */
    @Nullable
    String of(Sentence sentence, Range core) {
        if (sentence.is(core.from(), "its", "their")) {
            String subject = core.from() > 0 ? opening(sentence, core.from()) : null;
            return subject == null ? ofLastSpeaker() : subject;
        }
        boolean homeland = sentence.isIn(core.from(), HOMELANDS) && sentence.is(core.from() + 1, "'s", "’s");
        return homeland ? ofSentenceBefore(sentence) : where(sentence, core.from());
    }

    private @Nullable String ofLastSpeaker() {
        Mention last = memory.lastParty();
        boolean government = last != null && last.party().startsWith(GOVERNMENT);
        return government && last != null
                ? gazetteer.country(plain(last.party().substring(GOVERNMENT.length())))
                : null;
    }

    private static String plain(String country) {
        return country.startsWith("the ") ? country.substring("the ".length()) : country;
    }

    /**
     * The only country that the sentence before names, as a place or as who speaks there: one of several would be a guess, and
     * one that "sent help" or calls on "the country" is not spoken of.
     */
    private @Nullable String ofSentenceBefore(Sentence sentence) {
        Sentence earlier = before;
        boolean close = earlier != null && !earlier.isHeadline() && earlier.paragraph() == sentence.paragraph();
        if (earlier == null || !close) {
            return null;
        }
        Set<String> named = new HashSet<>();
        Mention speaker = memory.lastGovernment();
        boolean spokenOf = speaker != null && earlier.span().contains(speaker.span());
        for (int i = 0; i < earlier.size(); i++) {
            if (earlier.isIn(i, HOMELANDS)) {
                return null;
            }
            String country = earlier.capital(i) ? nameAt(earlier, i, earlier.size()) : null;
            if (country != null) {
                named.add(country);
                spokenOf |= earlier.is(i - 1, "in", "across") || earlier.is(i - 2, "in", "across");
            }
        }
        return named.size() == 1 && spokenOf ? named.iterator().next() : null;
    }

    /** "In Niger, ...": what opens a sentence holds for it. */
    private @Nullable String where(Sentence sentence, int to) {
        boolean in = sentence.is(0, "in", "across") && to > 1;
        String country = in ? nameAt(sentence, 1, to) : null;
        if (country == null) {
            return null;
        }
        for (int i = 2; i <= LONGEST && i < to; i++) {
            if (sentence.isComma(i)) {
                return country;
            }
        }
        return null;
    }

    private @Nullable String opening(Sentence sentence, int to) {
        return nameAt(sentence, sentence.is(0, "the") ? 1 : 0, to);
    }

    /** By its own name: neither a people nor a capital. */
    private @Nullable String nameAt(Sentence sentence, int from, int to) {
        for (int end = Math.min(to, from + LONGEST); end > from; end--) {
            String name = sentence.text(new Range(from, end));
            String country = gazetteer.country(name);
            if (country != null && !gazetteer.isCity(name) && !gazetteer.isDemonym(name)) {
                return country;
            }
        }
        return null;
    }
}
