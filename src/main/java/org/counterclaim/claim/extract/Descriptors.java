package org.counterclaim.claim.extract;

import org.jspecify.annotations.Nullable;

/**
 * What kind of organisation a name is said to be, before it ("the rights group Dorn Circle") or behind it ("Dorn Circle, a
 * rights group"): either way the name alone is the source.
 */
final class Descriptors {

    private final Roles roles;
    private final Gazetteer gazetteer;

    Descriptors(Roles roles, Gazetteer gazetteer) {
        this.roles = roles;
        this.gazetteer = gazetteer;
    }

    /**
     * The words of the name, or all of the source where none is described.
     *
     * @param words the source with its apposition
     * @param core the same without article and apposition
     */
    Range name(Sentence sentence, Range words, Range core) {
        int opens = sentence.is(core.to() + 1, "the") ? core.to() + 2 : core.to() + 1;
        int ends = opens;
        while (ends < words.to() && !sentence.isComma(ends)) {
            ends++;
        }
        boolean apposed = sentence.isComma(core.to()) && opens < ends && isOrganisation(sentence, core.to() - 1);
        if (apposed && isName(sentence, new Range(opens, ends))) {
            return new Range(opens, ends);
        }
        for (int i = core.from(); i + 1 < core.to(); i++) {
            boolean kind = !sentence.capital(i) || i == 0;
            if (kind && isOrganisation(sentence, i) && isName(sentence, new Range(i + 1, core.to()))) {
                return new Range(i + 1, core.to());
            }
        }
        return core;
    }

    private boolean isName(Sentence sentence, Range words) {
        if (!sentence.capital(words.from()) || gazetteer.isDemonym(sentence.word(words.from()))) {
            return false;
        }
        for (int i = words.from(); i < words.to(); i++) {
            boolean small = sentence.is(i, "of", "for", "and", "the", "in", "-", "&", "against", "without");
            if (!sentence.capital(i) && !(small && i + 1 < words.to())) {
                return false;
            }
        }
        return true;
    }

    /** @param words the source with its apposition; null when it is not described as an organisation */
    @Nullable
    SourceType type(Sentence sentence, Range words, Range name) {
        int behind = sentence.is(name.from() - 1, "the") ? name.from() - 1 : name.from();
        int before = sentence.isComma(behind - 1) ? behind - 2 : behind - 1;
        if (isOrganisation(sentence, before)) {
            return typeAt(sentence, before);
        }
        int opens = name.to() + 1;
        boolean apposed = sentence.isComma(name.to()) && opens < words.to() && sentence.is(opens, "a", "an", "the");
        for (int i = opens + 1; apposed && i < words.to() && !sentence.isComma(i); i++) {
            boolean ends = i + 1 >= words.to() || !sentence.tag(i + 1).equals("NOUN");
            if (isOrganisation(sentence, i) && ends) {
                return typeAt(sentence, i);
            }
            if (sentence.tag(i).equals("ADP") || sentence.is(i, "who", "which", "that")) {
                return null;
            }
        }
        return null;
    }

    private boolean isOrganisation(Sentence sentence, int i) {
        Roles.Role role = sentence.inside(i) ? roles.of(sentence.word(i)) : null;
        return role != null
                && role.kind() == Roles.Kind.PARTY
                && sentence.tag(i).equals("NOUN");
    }

    private @Nullable SourceType typeAt(Sentence sentence, int i) {
        Roles.Role role = roles.of(sentence.word(i));
        return role == null ? null : role.type();
    }
}
