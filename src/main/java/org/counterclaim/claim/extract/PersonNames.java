package org.counterclaim.claim.extract;

import org.jspecify.annotations.Nullable;

/** Names a source that is a person: by full name, by title and surname, or by an apposition. */
final class PersonNames {

    private final Gazetteer gazetteer;
    private final Roles roles;
    private final StoryMemory memory;
    private final OrganisationNames organisations;

    PersonNames(Gazetteer gazetteer, Roles roles, StoryMemory memory) {
        this.gazetteer = gazetteer;
        this.roles = roles;
        this.memory = memory;
        this.organisations = new OrganisationNames(roles);
    }

    /** A known surname or full name ends the words: "presidential adviser Anwar Gargash", "Pezeshkian". */
    @Nullable
    Naming of(Sentence sentence, Range core, int head) {
        boolean title = roles.of(sentence.word(head)) != null && core.from() < head;
        String full = sentence.capital(head) && !title ? memory.fullName(sentence.word(head)) : null;
        if (full == null || organisations.isOne(full)) {
            return null;
        }
        boolean named = sentence.text(new Range(core.from(), head + 1)).endsWith(full);
        boolean surnameOnly = head == core.from() || isTitled(sentence, core.from(), head, full);
        return named || surnameOnly ? Naming.named(full, SourceType.PERSON, party(sentence, core, full)) : null;
    }

    /** "Its chairman, Colm Tierney": the name stands in the apposition. */
    @Nullable
    Naming inApposition(Sentence sentence, Range words, Range core, int head) {
        Roles.Role role = roles.of(sentence.word(head));
        boolean person = role == null || role.kind() == Roles.Kind.PERSON || role.kind() == Roles.Kind.OFFICE;
        int comma = core.to();
        if (!person || !sentence.isComma(comma) || comma + 2 >= words.to()) {
            return null;
        }
        String name = sentence.text(new Range(comma + 1, words.to()));
        String full = memory.fullName(sentence.word(words.to() - 1));
        if (full == null || !name.equals(full)) {
            return null;
        }
        SourceType type = organisations.typeOf(full);
        return Naming.named(full, type, type == SourceType.PERSON ? party(sentence, core, full) : full);
    }

    /** @param full the name that is meant: another first name is of another person */
    private boolean isTitled(Sentence sentence, int from, int head, String full) {
        for (int i = from; i < head; i++) {
            String word = sentence.lower(i);
            boolean title = StoryMemory.isTitle(word)
                    || roles.of(word) != null
                    || (memory.isFirstName(sentence.word(i)) && full.startsWith(sentence.word(i)))
                    || gazetteer.country(sentence.word(i)) != null;
            if (!title) {
                return false;
            }
        }
        return true;
    }

    /** Who holds an office of a government speaks for it. */
    private String party(Sentence sentence, Range core, String name) {
        String office = office(sentence, core);
        if (office == null) {
            return memory.partyOf(name);
        }
        String country = gazetteer.countryIn(sentence, core.from(), core.to());
        country = country == null ? memory.countryOf(name) : country;
        String here = memory.country();
        if (country != null) {
            memory.holds(office, country, name);
        } else if (here != null && memory.isFreeFor(office, here, name)) {
            country = here;
        }
        String party = country == null ? name : gazetteer.governmentOf(country);
        memory.speaksFor(name, party);
        return party;
    }

    private @Nullable String office(Sentence sentence, Range core) {
        String office = null;
        for (int i = core.from(); i < core.to(); i++) {
            Roles.Role role = roles.of(sentence.word(i));
            if (sentence.is(i, "former", "ex", "presidential") || LocalBodies.isAgainst(sentence, core, i + 1)) {
                return null;
            }
            boolean ofState = !LocalBodies.isOfACity(sentence.lower(i));
            if (role != null && role.kind() == Roles.Kind.OFFICE && ofState) {
                office = sentence.lower(i);
            }
        }
        return office;
    }
}
