package org.counterclaim.claim.extract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/** From the words of a source to the party that they mean (domain reference 5.4 and 5.6). */
final class Sources {

    private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she", "him", "her", "his", "himself", "herself");
    private static final Set<String> PARTY_PRONOUNS = Set.of("it", "its", "itself");
    private static final Set<String> GROUP_PRONOUNS =
            Set.of("they", "their", "them", "we", "our", "us", "i", "my", "me");
    private static final Pattern ANONYMITY = Pattern.compile(
            "(?:anonymity|not to be (?:named|identified)|to be (?:named|identified)),? ((?:because|as|since|to avoid|for fear)\\b[^,.;]*)"
                    + "|((?:was|were|is|are) not authori[sz]ed to [^,.;]*)");

    private final Gazetteer gazetteer;
    private final Roles roles;
    private final StoryMemory memory;

    Sources(Gazetteer gazetteer, Roles roles, StoryMemory memory) {
        this.gazetteer = gazetteer;
        this.roles = roles;
        this.memory = memory;
    }

    /** @param outer the source one level up, whom "it" in its own words means */
    Mention mention(Sentence sentence, Range words, @Nullable Mention outer) {
        Span span = sentence.span(words);
        String text = sentence.text(words);
        if (words.to() - words.from() == 1 && sentence.tag(words.from()).equals("PRON")) {
            return pronoun(text, span, outer);
        }
        Range core = core(sentence, words);
        Naming naming = naming(sentence, core);
        Anonymity anonymity = naming.anonymity();
        String reason = anonymity == Anonymity.NAMED ? null : reason(sentence);
        return new Mention(text, span, naming.resolved(), naming.type(), anonymity, naming.party(), reason);
    }

    private record Naming(String resolved, SourceType type, String party, Anonymity anonymity) {
        static Naming of(Party party) {
            return new Naming(party.name(), party.type(), party.party(), Anonymity.NAMED);
        }
    }

    private Mention pronoun(String text, Span span, @Nullable Mention outer) {
        String word = text.toLowerCase(java.util.Locale.ROOT);
        Mention meant = null;
        if (outer != null) {
            meant = outer;
        } else if (PERSON_PRONOUNS.contains(word)) {
            meant = memory.lastPerson();
        } else if (PARTY_PRONOUNS.contains(word)) {
            meant = memory.lastParty();
        } else if (GROUP_PRONOUNS.contains(word)) {
            meant = memory.last();
        }
        if (meant == null) {
            return new Mention(text, span, text, SourceType.UNNAMED, Anonymity.UNATTRIBUTED, text, null);
        }
        return new Mention(
                text, span, meant.resolved(), meant.type(), meant.anonymity(), meant.party(), meant.anonymityReason());
    }

    /** Without article, apposition and relative clause. */
    private static Range core(Sentence sentence, Range words) {
        int from = words.from();
        int to = words.to();
        for (int i = from + 1; i < to; i++) {
            if (sentence.isComma(i) || sentence.is(i, "who", "which", "(", "that", "--")) {
                to = i;
            }
        }
        boolean article = sentence.is(from, "the", "a", "an") && to - from > 1;
        return article ? new Range(from + 1, to) : new Range(from, to);
    }

    private Naming naming(Sentence sentence, Range core) {
        String plain = sentence.text(core);
        Party known = known(plain);
        if (known != null) {
            return Naming.of(known);
        }
        int head = head(sentence, core);
        String noun = sentence.lower(head);
        Roles.Role role = roles.of(noun);
        Naming person = person(sentence, core, head);
        if (person != null) {
            return person;
        }
        boolean definite = sentence.is(core.from() - 1, "the") || sentence.is(core.from(), "the");
        if (role != null && role.kind() == Roles.Kind.PARTY && core.to() - core.from() == 1 && definite) {
            Mention before = memory.lastParty();
            if (before != null && before.type() != SourceType.GOVERNMENT) {
                return new Naming(before.resolved(), before.type(), before.party(), before.anonymity());
            }
        }
        Party inside = gazetteer.partyIn(sentence, core.from(), core.to());
        if (inside != null && sentence.text(new Range(core.from(), head + 1)).endsWith(inside.name())) {
            return Naming.of(inside);
        }
        if (role != null) {
            return inRole(sentence, core, head, role, inside);
        }
        if (inside != null) {
            return Naming.of(inside);
        }
        return unknown(sentence, core, plain);
    }

    private @Nullable Party known(String plain) {
        Party party = gazetteer.party(plain);
        if (party == null) {
            String full = memory.spelledOut(plain);
            party = full == null ? null : gazetteer.party(full);
            if (party == null && full != null) {
                return new Party(full, organisationType(full), full);
            }
        }
        return party;
    }

    /** The noun that the phrase is about: the last before "of", "for", "at" and the like. */
    private static int head(Sentence sentence, Range core) {
        for (int i = core.from() + 1; i < core.to(); i++) {
            if (sentence.tag(i).equals("ADP") && !sentence.capital(i)) {
                return i - 1;
            }
        }
        return core.to() - 1;
    }

    /** A known surname or a name of two words at the end: "presidential adviser Anwar Gargash", "Pezeshkian". */
    private @Nullable Naming person(Sentence sentence, Range core, int head) {
        if (!sentence.capital(head) || (roles.of(sentence.word(head)) != null && core.from() < head)) {
            return null;
        }
        String full = memory.fullName(sentence.word(head));
        if (full == null || looksLikeOrganisation(full)) {
            return null;
        }
        boolean named = sentence.text(new Range(core.from(), head + 1)).endsWith(full);
        boolean surnameOnly = head == core.from() || isTitled(sentence, core.from(), head);
        if (!named && !surnameOnly) {
            return null;
        }
        String party = partyOfPerson(sentence, core, full);
        return new Naming(full, SourceType.PERSON, party, Anonymity.NAMED);
    }

    private boolean isTitled(Sentence sentence, int from, int head) {
        for (int i = from; i < head; i++) {
            String word = sentence.lower(i);
            boolean title = StoryMemory.isTitle(word)
                    || roles.of(word) != null
                    || memory.isFirstName(sentence.word(i))
                    || gazetteer.country(sentence.word(i)) != null;
            if (!title) {
                return false;
            }
        }
        return true;
    }

    /** Who holds an office of a government speaks for it. */
    private String partyOfPerson(Sentence sentence, Range core, String name) {
        boolean office = false;
        for (int i = core.from(); i < core.to(); i++) {
            Roles.Role role = roles.of(sentence.word(i));
            office |= role != null && role.kind() == Roles.Kind.OFFICE;
            office &= !sentence.is(i, "former", "ex");
        }
        if (!office) {
            return name;
        }
        String country = gazetteer.countryIn(sentence, core.from(), core.to());
        country = country == null ? memory.countryOf(name) : country;
        country = country == null ? memory.country() : country;
        return country == null ? name : gazetteer.governmentOf(country);
    }

    private Naming inRole(Sentence sentence, Range core, int head, Roles.Role role, @Nullable Party inside) {
        String plain = sentence.text(core);
        String stated = gazetteer.countryIn(sentence, core.from(), core.to());
        String country = stated == null ? memory.country() : stated;
        switch (role.kind()) {
            case BODY, OFFICE -> {
                boolean own = inside != null && inside.type() != SourceType.GOVERNMENT;
                if (own && inside != null) {
                    return new Naming(plain, role.type(), inside.party(), Anonymity.NAMED);
                }
                if (country == null) {
                    return new Naming(plain, role.type(), plain, Anonymity.NAMED);
                }
                return body(sentence, core, head, role, country);
            }
            case TEXT -> {
                return inside != null
                        ? Naming.of(inside)
                        : new Naming(
                                plain,
                                role.type(),
                                plain,
                                isNamed(sentence, core) ? Anonymity.NAMED : Anonymity.ROLE_ONLY);
            }
            case PARTY -> {
                if (isName(sentence, head)) {
                    return new Naming(plain, role.type(), plain, Anonymity.NAMED);
                }
                if (sentence.is(head - 1, "state") || sentence.is(core.from(), "state")) {
                    return stateMedia(country);
                }
                return new Naming(plain, role.type(), plain, Anonymity.ROLE_ONLY);
            }
            case GROUP -> {
                if (sentence.is(head - 1, "state", "official") && role.type() == SourceType.MEDIA_OUTLET) {
                    return stateMedia(country);
                }
                boolean official = role.type() == SourceType.GOVERNMENT && stated != null;
                String party = official && stated != null ? gazetteer.governmentOf(stated) : plain;
                return new Naming(plain, role.type(), party, Anonymity.COLLECTIVE);
            }
            case PERSON -> {
                String party = inside != null ? inside.party() : plain;
                return new Naming(plain, role.type(), party, Anonymity.ROLE_ONLY);
            }
        }
        throw new IllegalStateException("No such kind of role: " + role.kind());
    }

    private Naming stateMedia(@Nullable String country) {
        if (country == null) {
            return new Naming("state media", SourceType.STATE_MEDIA, "state media", Anonymity.NAMED);
        }
        String government = gazetteer.governmentOf(country);
        return new Naming("State media of " + country, SourceType.STATE_MEDIA, government, Anonymity.NAMED);
    }

    /** "the foreign ministry" in a story about Iran is the Foreign Ministry of Iran, and of the party of its government. */
    private Naming body(Sentence sentence, Range core, int head, Roles.Role role, String country) {
        String government = gazetteer.governmentOf(country);
        String noun = sentence.lower(head);
        if (noun.equals("government")
                || noun.equals("authorities")
                || noun.equals("regime")
                || noun.equals("administration")) {
            return new Naming(government, SourceType.GOVERNMENT, government, Anonymity.NAMED);
        }
        StringBuilder name = new StringBuilder();
        for (int i = core.from(); i <= head; i++) {
            String word = sentence.word(i);
            boolean place = gazetteer.country(word) != null || word.startsWith("'") || word.startsWith("’");
            if (!place) {
                name.append(name.length() > 0 ? " " : "").append(capitalised(word));
            }
        }
        boolean of = sentence.is(head + 1, "of")
                && head + 2 < core.to()
                && gazetteer.country(sentence.word(head + 2)) == null;
        if (of) {
            name.append(' ').append(sentence.text(new Range(head + 1, core.to())));
        }
        if (name.length() == 0) {
            name.append(capitalised(noun));
        }
        return new Naming(name + " of " + country, role.type(), government, Anonymity.NAMED);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private Naming unknown(Sentence sentence, Range core, String plain) {
        if (!isNamed(sentence, core)) {
            boolean plural = sentence.lower(core.to() - 1).endsWith("s");
            return new Naming(plain, SourceType.UNNAMED, plain, plural ? Anonymity.COLLECTIVE : Anonymity.ROLE_ONLY);
        }
        return new Naming(plain, organisationType(plain), plain, Anonymity.NAMED);
    }

    private boolean isName(Sentence sentence, int i) {
        return sentence.capital(i) && !gazetteer.isDemonym(sentence.word(i));
    }

    /** A proper name stands in it, not only a nationality. */
    private boolean isNamed(Sentence sentence, Range core) {
        for (int i = core.from(); i < core.to(); i++) {
            boolean first = i == 0 && !sentence.tag(i).equals("PROPN");
            if (isName(sentence, i) && !first && !sentence.tag(i).equals("ADJ")) {
                return true;
            }
        }
        return false;
    }

    private boolean looksLikeOrganisation(String name) {
        return organisationType(name) != SourceType.PERSON;
    }

    /** By the nouns in its name; a name without any is taken for a person's. */
    private SourceType organisationType(String name) {
        for (String word : name.split("[ -]")) {
            Roles.Role role = roles.of(word);
            if (role != null && (role.kind() == Roles.Kind.PARTY || role.kind() == Roles.Kind.BODY)) {
                return role.type();
            }
            if (Set.of(
                            "Watch",
                            "Network",
                            "Institute",
                            "Center",
                            "Centre",
                            "Coalition",
                            "Alliance",
                            "Society",
                            "League",
                            "Initiative",
                            "Project",
                            "Fund",
                            "Trust",
                            "Rights",
                            "Movement")
                    .contains(word)) {
                return SourceType.NGO;
            }
            if (Set.of("News", "Times", "Post", "Journal", "Herald", "Tribune", "Gazette", "TV", "Daily")
                    .contains(word)) {
                return SourceType.MEDIA_OUTLET;
            }
        }
        return SourceType.PERSON;
    }

    private static @Nullable String reason(Sentence sentence) {
        Matcher matcher = ANONYMITY.matcher(sentence.toString());
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
