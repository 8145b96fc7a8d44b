package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds for whom an unnamed spokesperson speaks: "an interior ministry spokesman" is the voice of the ministry that the text
 * has cited before, when exactly one such body fits.
 */
final class Spokespeople {

    private static final Set<String> SPEAKERS = WordSet.of("spokesman spokeswoman spokesperson");
    private static final Set<String> SMALL = WordSet.of("the a an for of 's \u2019s '");

    private final Gazetteer gazetteer;
    private final Roles roles;
    private final StoryMemory memory;

    Spokespeople(Gazetteer gazetteer, Roles roles, StoryMemory memory) {
        this.gazetteer = gazetteer;
        this.roles = roles;
        this.memory = memory;
    }

    /** @param core the source without its article, head: its noun; null when nobody or more than one is meant */
    @Nullable
    Mention bodyOf(Sentence sentence, Range core, int head) {
        if (!sentence.isIn(head, SPEAKERS)) {
            return null;
        }
        boolean behind = sentence.is(head + 1, "for", "of") && head + 1 < core.to();
        Range body = behind ? new Range(head + 2, core.to()) : new Range(core.from(), head);
        Roles.Role role = body.isEmpty() ? null : roles.of(sentence.word(body.to() - 1));
        boolean named = role != null && (role.kind() == Roles.Kind.BODY || role.kind() == Roles.Kind.PARTY);
        return named ? only(words(sentence, body), gazetteer.countryIn(sentence, body.from(), body.to())) : null;
    }

    /** "The health ministry" behind "Gaza's health ministry": the one such body that has spoken; null when none or several have. */
    @Nullable
    Mention bodyAgain(Sentence sentence, Range core, int head, Roles.Role role) {
        boolean described = core.to() - core.from() > 1 || sentence.is(head, "ministry", "department");
        boolean bare = sentence.is(core.from() - 1, "the") && head == core.to() - 1;
        boolean body = role.kind() == Roles.Kind.BODY && described && bare;
        Range own = new Range(LocalBodies.behindHolder(sentence, core, head), core.to());
        return body && gazetteer.countryIn(sentence, core.from(), core.to()) == null
                ? only(words(sentence, own), null)
                : null;
    }

    private List<String> words(Sentence sentence, Range body) {
        List<String> words = new ArrayList<>();
        for (int i = body.from(); i < body.to(); i++) {
            if (!sentence.isIn(i, SMALL) && gazetteer.country(sentence.word(i)) == null) {
                words.add(sentence.lower(i));
            }
        }
        return words;
    }

    private @Nullable Mention only(List<String> words, @Nullable String country) {
        Mention only = null;
        for (Mention body : memory.bodies()) {
            Set<String> name = new HashSet<>(
                    List.of(body.resolved().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
            boolean there = country == null || body.resolved().endsWith(country);
            if (there && name.containsAll(words)) {
                if (only != null) {
                    return null;
                }
                only = body;
            }
        }
        return only;
    }
}
