package org.counterclaim.claim.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names bodies that belong to a government by what stands with them ("the Iranian government's foundation", "a
 * foundation run by the state"), or that are known once their country is taken off ("Iran's Foundation of Martyrs").
 */
final class StateBodies {

    private static final Set<String> STATE = WordSet.of("""
            government state regime authorities ministry leadership presidency rulers""");
    private static final Set<String> STATE_MODIFIERS = WordSet.of("government state governmental official");
    private static final Set<String> HOMELANDS = Set.of("country", "nation");
    /** How a body belongs to a government; what is merely "funded" or "criticised" by it is not its voice. */
    private static final Set<String> BELONGING = WordSet.of("""
            run owned controlled belongs belonging operated overseen founded established created headed""");

    private static final Set<String> LEADERSHIP = Set.of("leadership", "rulers");

    private final Gazetteer gazetteer;
    private final Roles roles;
    private final StoryMemory memory;
    private final RoleNames bodies;

    StateBodies(Gazetteer gazetteer, Roles roles, StoryMemory memory, RoleNames bodies) {
        this.gazetteer = gazetteer;
        this.roles = roles;
        this.memory = memory;
        this.bodies = bodies;
    }

    /**
     * @param words the source with its apposition and relative clause
     * @param core the same without them
     */
    @Nullable
    Naming of(Sentence sentence, Range words, Range core, int head) {
        int owned = behindOwner(sentence, core, head);
        String stated = gazetteer.countryIn(sentence, core.from(), words.to());
        String country = stated == null ? memory.country() : stated;
        Range own = new Range(owned, core.to());
        Party known = owned == core.from() ? null : knownOf(country, sentence.text(own));
        if (known != null) {
            return Naming.of(known);
        }
        Roles.Role role = roles.of(sentence.word(head));
        boolean organisation = role != null
                && role.kind() == Roles.Kind.PARTY
                && role.type() != SourceType.MEDIA_OUTLET
                && role.type() != SourceType.ARMED_GROUP;
        if (!organisation || country == null || !isOfTheState(sentence, words, core, owned, head)) {
            return null;
        }
        Range named = named(sentence, owned, head);
        Party called = knownOf(country, titled(sentence, named.from(), core.to()));
        return called != null ? Naming.of(called) : bodies.body(sentence, named, head, SourceType.GOVERNMENT, country);
    }

    /** Behind the possessive of a country or of its government, else where the words begin. */
    private int behindOwner(Sentence sentence, Range core, int head) {
        for (int i = core.from() + 1; i < head; i++) {
            boolean possessive = sentence.tag(i).equals("PART") && sentence.is(i, "'s", "’s", "'", "’");
            String owner = possessive ? sentence.text(new Range(core.from(), i)) : "";
            if (gazetteer.country(owner) != null
                    || (possessive && (sentence.isIn(i - 1, HOMELANDS) || sentence.isIn(i - 1, STATE)))) {
                return i + 1;
            }
        }
        return core.from();
    }

    /** A name alone: "Iran's Reform Foundation" is the Reform Foundation, "Iran's foreign ministry" needs its country. */
    Range withoutCountry(Sentence sentence, Range core) {
        int owned = behindOwner(sentence, core, core.to() - 1);
        boolean name = owned < core.to() - 1;
        for (int i = owned; i < core.to(); i++) {
            name &= sentence.capital(i) || sentence.tag(i).equals("ADP");
            Roles.Role role = roles.of(sentence.word(i));
            name &= role == null || role.kind() == Roles.Kind.PARTY;
        }
        boolean person =
                memory.fullName(sentence.word(core.to() - 1)) != null && roles.of(sentence.word(core.to() - 1)) == null;
        return name && !person ? new Range(owned, core.to()) : core;
    }

    private @Nullable Party knownOf(@Nullable String country, String name) {
        Party party = gazetteer.party(name);
        boolean ofAnother = party != null
                && country != null
                && party.party().startsWith("Government of")
                && !party.party().equals(gazetteer.governmentOf(country));
        return ofAnother || gazetteer.country(name) != null ? null : party;
    }

    private boolean isOfTheState(Sentence sentence, Range words, Range core, int owned, int head) {
        boolean before = owned > core.from() && sentence.isIn(owned - 2, STATE);
        for (int i = owned; i < head; i++) {
            before |= sentence.isIn(i, STATE_MODIFIERS);
        }
        for (int i = head + 1; i < words.to() && !before; i++) {
            boolean apposed = i > core.to()
                    && sentence.isIn(i, STATE_MODIFIERS)
                    && sentence.tag(i + 1).equals("NOUN");
            boolean run = sentence.is(i - 1, "state", "government") || sentence.is(i - 2, "state", "government");
            before = (apposed && sentence.tag(i - 1).equals("DET"))
                    || (sentence.isIn(i, BELONGING) && (run || governedBy(sentence, i + 1, words.to())))
                    || (i == head + 1 && sentence.is(i, "of") && governedBy(sentence, i, words.to()))
                    || (sentence.is(i, "part") && governedBy(sentence, i + 1, words.to()));
        }
        return before;
    }

    /** "by the Iranian government", "to the state": within the few words of one phrase. */
    private static boolean governedBy(Sentence sentence, int preposition, int to) {
        if (!sentence.is(preposition, "by", "to", "of")) {
            return false;
        }
        for (int i = preposition + 1; i < Math.min(to, preposition + 5); i++) {
            if (sentence.isComma(i) || sentence.tag(i).equals("ADP")) {
                return false;
            }
            if (sentence.isIn(i, STATE)) {
                return true;
            }
        }
        return false;
    }

    /** "the union's leadership", "the leadership of the party": nobody's government. */
    boolean ofAnother(Sentence sentence, Range core, int head) {
        if (!sentence.isIn(head, LEADERSHIP) || gazetteer.countryIn(sentence, core.from(), core.to()) != null) {
            return false;
        }
        boolean alone = core.to() - core.from() == 1;
        boolean homeland = false;
        for (int i = core.from(); i < core.to(); i++) {
            homeland |= sentence.isIn(i, HOMELANDS);
        }
        return !alone && !homeland;
    }

    /** The "-run" of "state-run". */
    private static boolean isRestOfCompound(Sentence sentence, int i) {
        return sentence.is(i, "-") || (sentence.isIn(i, BELONGING) && sentence.is(i - 1, "-"));
    }

    private static Range named(Sentence sentence, int from, int head) {
        int start = from;
        while (start < head && (sentence.isIn(start, STATE_MODIFIERS) || isRestOfCompound(sentence, start))) {
            start++;
        }
        return new Range(start, head + 1);
    }

    private static String titled(Sentence sentence, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = sentence.word(i);
            boolean small = sentence.tag(i).equals("ADP") || sentence.tag(i).equals("CCONJ");
            name.append(name.length() > 0 ? " " : "")
                    .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
