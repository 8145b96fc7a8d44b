package org.counterclaim.claim.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names a body by the place that its words put it in, where that place and no country decides whose it is: "Gaza's health
 * ministry", "the mayor of Izmir", "the police in Mosul"; and whoever holds an office against a government.
 */
final class LocalBodies {

    private static final Set<String> OF_A_CITY = Set.of("mayor", "municipality");
    /** A part of a country that has one of these governs itself. */
    private static final Set<String> SELF_RULE = WordSet.of("""
            ministry government parliament cabinet administration presidency department authorities""");

    private static final Set<String> AGAINST = WordSet.of("opposition shadow rebel breakaway exiled");
    private static final Set<String> HOLDING = Set.of("run", "controlled", "held", "ruled");
    private static final int LONGEST = 4;

    private final Gazetteer gazetteer;
    private final StoryMemory memory;

    LocalBodies(Gazetteer gazetteer, StoryMemory memory) {
        this.gazetteer = gazetteer;
        this.memory = memory;
    }

    /** @param name of the place, words: those of the body */
    private record Placed(String name, Range words) {}

    /** "The opposition mayor", "a rebel commander": of no government. */
    static boolean isAgainst(Sentence sentence, Range core, int head) {
        for (int i = core.from(); i < head; i++) {
            if (sentence.isIn(i, AGAINST)) {
                return true;
            }
        }
        return false;
    }

    /** Behind "Hamas-run", which tells who holds the place and is no part of the body's name; else the first word. */
    static int behindHolder(Sentence sentence, Range core, int head) {
        for (int i = core.from() + 2; i < head; i++) {
            if (sentence.is(i - 1, "-", "‑") && sentence.isIn(i, HOLDING)) {
                return i + 1;
            }
        }
        return core.from();
    }

    static boolean isOfACity(String noun) {
        return OF_A_CITY.contains(noun);
    }

    /** @return null where a country decides */
    @Nullable
    Naming of(Sentence sentence, Range all, int head, SourceType type) {
        Range core = new Range(behindHolder(sentence, all, head), all.to());
        Placed placed = placed(sentence, core, head);
        boolean city = isOfACity(sentence.lower(head));
        if (placed == null) {
            String plain = sentence.text(core);
            return city || isAgainst(sentence, core, head) ? Naming.named(plain, type, plain) : null;
        }
        return city || isOwn(sentence, head, placed) ? named(sentence, head, placed, type) : null;
    }

    private boolean isOwn(Sentence sentence, int head, Placed placed) {
        Place home = Places.WORLD.find(memory.country()).orElse(null);
        Place place = Places.WORLD.find(placed.name(), home).orElse(null);
        if (place == null || gazetteer.country(placed.name()) != null) {
            return false;
        }
        boolean here = home != null && (place.isWithin(home) || place.id().equals(home.id()));
        boolean part = place.precision() != Place.Precision.CITY;
        return !here || (part && sentence.isIn(head, SELF_RULE));
    }

    private @Nullable Placed placed(Sentence sentence, Range core, int head) {
        boolean behind = sentence.is(head + 1, "in", "of") && head + 2 < core.to() && sentence.capital(head + 2);
        if (behind) {
            return new Placed(sentence.text(new Range(head + 2, core.to())), new Range(core.from(), head + 1));
        }
        for (int to = Math.min(head, core.from() + LONGEST); to > core.from(); to--) {
            boolean owner = sentence.is(to, "'s", "’s", "'", "’") && to < head;
            String name = sentence.text(new Range(core.from(), to));
            boolean city = isOfACity(sentence.lower(head)) && owner && memory.fullName(name) == null;
            boolean known = Places.WORLD.find(name).isPresent() && !gazetteer.isDemonym(name);
            if (sentence.capital(core.from()) && (known || city)) {
                return new Placed(name, new Range(owner ? to + 1 : to, head + 1));
            }
        }
        return null;
    }

    private static Naming named(Sentence sentence, int head, Placed placed, SourceType type) {
        StringBuilder body = new StringBuilder();
        for (int i = placed.words().from(); i <= head; i++) {
            String word = sentence.word(i);
            body.append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1))
                    .append(' ');
        }
        String name = body + "of " + placed.name();
        return Naming.named(name, type, name);
    }
}
