package org.counterclaim.claim.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/** From the words of a source to the party that they mean (domain reference 5.4 and 5.6). */
final class Sources {

    private static final Set<String> PERSON_PRONOUNS = WordSet.of("he she him her his himself herself");
    private static final Set<String> PARTY_PRONOUNS = Set.of("it", "its", "itself");
    private static final Set<String> GROUP_PRONOUNS = WordSet.of("they their them we our us i my me");
    private static final Set<String> ANY_BODY = WordSet.of("""
            group groups organisation organization ngo charity watchdog monitor agency network company firm""");
    private static final Pattern REASON =
            Pattern.compile("(?:anonymity|not to be (?:named|identified)|to be (?:named|identified)),? "
                    + "((?:because|as|since|to avoid|for fear)\\b[^,.;]*)"
                    + "|((?:was|were|is|are) not authori[sz]ed to [^,.;]*)");

    private final Gazetteer gazetteer;
    private final Roles roles;
    private final StoryMemory memory;
    private final PersonNames people;
    private final CountryMeant meant;
    private final RoleNames bodies;
    private final StateBodies states;
    private final OrganisationNames organisations;
    private final Spokespeople spokespeople;
    private final Descriptors descriptors;

    Sources(Gazetteer gazetteer, Roles roles, StoryMemory memory) {
        this.gazetteer = gazetteer;
        this.roles = roles;
        this.memory = memory;
        this.people = new PersonNames(gazetteer, roles, memory);
        this.meant = new CountryMeant(gazetteer, memory);
        this.bodies = new RoleNames(gazetteer, memory, meant);
        this.states = new StateBodies(gazetteer, roles, memory, bodies);
        this.organisations = new OrganisationNames(roles);
        this.descriptors = new Descriptors(roles, gazetteer);
        this.spokespeople = new Spokespeople(gazetteer, roles, memory);
    }

    /** The sentence whose sources are asked for next. */
    void read(Sentence sentence) {
        meant.read(sentence);
    }

    /** @param outer the source one level up, whom "it" in its own words means */
    Mention mention(Sentence sentence, Range words, @Nullable Mention outer) {
        Span span = sentence.span(words);
        String text = sentence.text(words);
        boolean single = words.to() - words.from() == 1;
        if (single && (sentence.tag(words.from()).equals("PRON") || isPronoun(text))) {
            return pronoun(text, span, outer);
        }
        Mention author = authorOf(sentence, words, outer);
        if (author != null) {
            return new Mention(text, span, author.resolved(), author.type(), author.anonymity(), author.party(), null);
        }
        Range core = core(sentence, words);
        Naming apposed = people.inApposition(sentence, words, core, head(sentence, core));
        Naming naming = apposed != null ? apposed : naming(sentence, words, core);
        String reason = naming.anonymity() == Anonymity.NAMED ? null : reason(sentence);
        return new Mention(text, span, naming.resolved(), naming.type(), naming.anonymity(), naming.party(), reason);
    }

    /** "Its bulletin", "her statement": the text says what its author says; null without an author who was named. */
    private @Nullable Mention authorOf(Sentence sentence, Range words, @Nullable Mention outer) {
        Roles.Role role = roles.of(sentence.word(head(sentence, core(sentence, words))));
        if (role == null || role.kind() != Roles.Kind.TEXT || words.to() - words.from() < 2) {
            return null;
        }
        return switch (sentence.lower(words.from())) {
            case "its", "their" -> outer != null ? outer : memory.lastParty();
            case "her" -> memory.lastPerson(true);
            case "his" -> memory.lastPerson(false);
            default -> null;
        };
    }

    private static boolean isPronoun(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return PERSON_PRONOUNS.contains(word) || PARTY_PRONOUNS.contains(word) || word.equals("they");
    }

    private Mention pronoun(String text, Span span, @Nullable Mention outer) {
        String word = text.toLowerCase(Locale.ROOT);
        Mention meant = null;
        if (outer != null) {
            meant = outer;
        } else if (PERSON_PRONOUNS.contains(word)) {
            meant = memory.lastPerson(word.startsWith("s") || word.startsWith("her"));
        } else if (PARTY_PRONOUNS.contains(word)) {
            meant = memory.isAboutAThing() ? null : memory.lastParty();
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
            boolean relative = sentence.is(i, "who", "which", "that") && !sentence.isAcronym(i);
            if (sentence.isComma(i) || relative || sentence.is(i, "(", "--")) {
                to = i;
            }
        }
        boolean article = sentence.is(from, "the", "a", "an") && to - from > 1;
        return article ? new Range(from + 1, to) : new Range(from, to);
    }

    /** The noun that the phrase is about: the last before "of", "for", "at" or "reached by". */
    private static boolean isDoneBy(Sentence sentence, int i) {
        return sentence.is(i + 1, "by")
                && sentence.is(i, "run", "led", "owned", "headed", "funded", "backed", "founded");
    }

    private static int head(Sentence sentence, Range core) {
        for (int i = core.from() + 1; i < core.to(); i++) {
            String tag = sentence.tag(i);
            // "a foundation run by the state": whatever the tagger takes "run" for
            boolean participle = (tag.equals("VERB") && !sentence.is(i - 1, "-")) || isDoneBy(sentence, i);
            if ((tag.equals("ADP") || participle) && !sentence.capital(i)) {
                return i - 1;
            }
        }
        return core.to() - 1;
    }

    private Naming naming(Sentence sentence, Range words, Range all) {
        Range whole = descriptors.name(sentence, words, all);
        Party known = known(sentence.text(whole));
        if (known != null) {
            return Naming.of(known);
        }
        Naming described = described(sentence, words, whole);
        if (described != null) {
            return described;
        }
        Naming body = states.of(sentence, words, whole, head(sentence, whole));
        if (body != null) {
            return body;
        }
        Range core = states.withoutCountry(sentence, whole);
        String plain = sentence.text(core);
        int head = head(sentence, core);
        Naming person = people.of(sentence, core, head);
        if (person != null) {
            return person;
        }
        if (SourceWords.isNobody(sentence, core)) {
            return new Naming(plain, SourceType.UNNAMED, plain, Anonymity.UNATTRIBUTED);
        }
        Mention speaksFor = spokespeople.bodyOf(sentence, core, head);
        if (speaksFor != null) {
            return new Naming(speaksFor.resolved(), speaksFor.type(), speaksFor.party(), speaksFor.anonymity());
        }
        Roles.Role role = states.ofAnother(sentence, core, head) ? null : roles.of(sentence.word(head));
        Mention before = role == null ? null : namedBefore(sentence, core, head, role);
        if (before != null) {
            return new Naming(before.resolved(), before.type(), before.party(), before.anonymity());
        }
        Party inside = gazetteer.partyIn(sentence, core.from(), core.to());
        boolean itself = inside != null
                && sentence.text(new Range(core.from(), head + 1)).endsWith(inside.name());
        if (inside != null && (itself || role == null)) {
            return Naming.of(inside);
        }
        return role != null ? bodies.of(sentence, core, head, role, inside) : unknown(sentence, core, plain);
    }

    /** An organisation by its name, where the text tells that it is one, here or before. */
    private @Nullable Naming described(Sentence sentence, Range words, Range name) {
        String plain = sentence.text(name);
        Mention heard = memory.organisation(plain);
        if (heard != null) {
            return new Naming(heard.resolved(), heard.type(), heard.party(), heard.anonymity());
        }
        SourceType type = bodies.isNamed(sentence, name) ? descriptors.type(sentence, words, name) : null;
        boolean owned = gazetteer.countryIn(sentence, name.from(), name.from() + 1) != null;
        return type == null || owned ? null : Naming.named(plain, type, plain);
    }

    private @Nullable Party known(String plain) {
        Party party = gazetteer.party(plain);
        String full = party == null ? memory.spelledOut(plain) : null;
        if (full == null) {
            return party;
        }
        Party spelled = gazetteer.party(full);
        return spelled != null ? spelled : new Party(full, organisations.typeOf(full), full);
    }

    /** "the group", "the agency": the organisation spoken of last. */
    private @Nullable Mention namedBefore(Sentence sentence, Range core, int head, Roles.Role role) {
        Mention again = spokespeople.bodyAgain(sentence, core, head, role);
        if (again != null) {
            return again;
        }
        boolean definite = sentence.is(core.from() - 1, "the");
        boolean bare = core.to() - core.from() == 1;
        Mention before = memory.lastParty();
        boolean fits = role.kind() == Roles.Kind.PARTY && bare && definite;
        return fits
                        && before != null
                        && before.type() != SourceType.GOVERNMENT
                        && mayBe(sentence.lower(core.from()), before)
                ? before
                : null;
    }

    /** "The union" is no hospital that spoke before; "the group" may be whatever has members. */
    private static boolean mayBe(String noun, Mention before) {
        return ANY_BODY.contains(noun)
                || before.resolved().toLowerCase(Locale.ROOT).contains(noun);
    }

    private Naming unknown(Sentence sentence, Range core, String plain) {
        if (!bodies.isNamed(sentence, core)) {
            boolean plural = sentence.lower(core.to() - 1).endsWith("s");
            return new Naming(plain, SourceType.UNNAMED, plain, plural ? Anonymity.COLLECTIVE : Anonymity.ROLE_ONLY);
        }
        return Naming.named(plain, organisations.typeOf(plain), plain);
    }

    private static @Nullable String reason(Sentence sentence) {
        Matcher matcher = REASON.matcher(sentence.toString());
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
