package org.counterclaim.claim.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names a source that is called by what it is: "the foreign ministry", "state media", "an Arab official". */
final class RoleNames {

    private final Gazetteer gazetteer;
    private final StoryMemory memory;
    private final LocalBodies locals;
    private final CountryMeant meant;

    RoleNames(Gazetteer gazetteer, StoryMemory memory, CountryMeant meant) {
        this.gazetteer = gazetteer;
        this.memory = memory;
        this.meant = meant;
        this.locals = new LocalBodies(gazetteer, memory);
    }

    /**
     * @param head the noun of the role
     * @param inside an organisation that the words name
     */
    Naming of(Sentence sentence, Range core, int head, Roles.Role role, @Nullable Party inside) {
        // "the organisers of Saturday's rally" and "the organisers" are one group
        boolean hosts = role.kind() == Roles.Kind.HOSTS && sentence.is(head + 1, "of", "behind");
        String plain = sentence.text(hosts ? new Range(core.from(), head + 1) : core);
        String stated = gazetteer.countryIn(sentence, core.from(), core.to());
        String near = stated == null ? meant.of(sentence, core) : stated;
        String country = near == null ? memory.country() : near;
        return switch (role.kind()) {
            case BODY, OFFICE -> {
                Naming local = locals.of(sentence, core, head, role.type());
                boolean another = inside != null && inside.type() != SourceType.GOVERNMENT;
                boolean held = local != null && LocalBodies.behindHolder(sentence, core, head) > core.from();
                if (inside != null && another && !held) {
                    yield Naming.named(plain, role.type(), inside.party());
                }
                if (local != null) {
                    yield local;
                }
                yield country == null
                        ? Naming.named(plain, role.type(), plain)
                        : body(sentence, core, head, role.type(), country);
            }
            case TEXT ->
                inside != null
                        ? Naming.of(inside)
                        : new Naming(
                                plain,
                                role.type(),
                                plain,
                                isNamed(sentence, core) ? Anonymity.NAMED : Anonymity.ROLE_ONLY);
            case PARTY -> {
                boolean name = sentence.capital(head) && !gazetteer.isDemonym(sentence.word(head));
                boolean ofState = sentence.is(head - 1, "state") || sentence.is(core.from(), "state");
                yield name
                        ? Naming.named(plain, role.type(), plain)
                        : ofState ? stateMedia(country) : new Naming(plain, role.type(), plain, Anonymity.ROLE_ONLY);
            }
            case HOSTS ->
                // "student organisers" may be some among others
                head == core.from()
                        ? Naming.named(hosts(plain), role.type(), hosts(plain))
                        : new Naming(plain, role.type(), plain, Anonymity.COLLECTIVE);
            case GROUP -> {
                boolean media = role.type() == SourceType.MEDIA_OUTLET && sentence.is(head - 1, "state", "official");
                boolean official = role.type() == SourceType.GOVERNMENT && stated != null;
                String party = official && stated != null ? gazetteer.governmentOf(stated) : plain;
                yield media ? stateMedia(country) : new Naming(plain, role.type(), party, Anonymity.COLLECTIVE);
            }
            case PERSON -> new Naming(plain, role.type(), inside != null ? inside.party() : plain, Anonymity.ROLE_ONLY);
        };
    }

    /** In one spelling, wherever in a sentence. */
    private static String hosts(String plain) {
        return plain.toLowerCase(Locale.ROOT).replace("organizers", "organisers");
    }

    private Naming stateMedia(@Nullable String country) {
        return country == null
                ? Naming.named("state media", SourceType.STATE_MEDIA, "state media")
                : Naming.named("State media of " + country, SourceType.STATE_MEDIA, gazetteer.governmentOf(country));
    }

    /** "the foreign ministry" in a story about Iran is the Foreign Ministry of Iran, and of the party of its government. */
    Naming body(Sentence sentence, Range core, int head, SourceType type, String country) {
        String government = gazetteer.governmentOf(country);
        if (sentence.is(head, "government", "authorities", "regime", "administration", "leadership", "rulers")) {
            return Naming.named(government, SourceType.GOVERNMENT, government);
        }
        StringBuilder name = new StringBuilder();
        for (int i = core.from(); i <= head; i++) {
            String word = sentence.word(i);
            boolean place = gazetteer.country(word) != null
                    || word.startsWith("'")
                    || word.startsWith("’")
                    || sentence.is(i, "country", "nation")
                    || (i == core.from() && sentence.is(i, "its", "their"));
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
            name.append(capitalised(sentence.lower(head)));
        }
        return Naming.named(name + " of " + country, type, government);
    }

    /** A proper name stands in it, not only a nationality. */
    boolean isNamed(Sentence sentence, Range core) {
        for (int i = core.from(); i < core.to(); i++) {
            boolean first = i == 0 && !sentence.tag(i).equals("PROPN");
            boolean name = sentence.capital(i) && !gazetteer.isDemonym(sentence.word(i));
            if (name && !first && !sentence.tag(i).equals("ADJ")) {
                return true;
            }
        }
        return false;
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
