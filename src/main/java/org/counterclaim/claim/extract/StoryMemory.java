package org.counterclaim.claim.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who has been named so far in one text, so that "he", "the group", a surname or an acronym finds its party again. */
final class StoryMemory {

    private static final Pattern ACRONYM = Pattern.compile(
            "((?:[A-Z][\\w'’&-]*)(?: (?:of|for|and|the|in|on|de|against) (?:the )?[A-Z][\\w'’&-]*| [A-Z][\\w'’&-]*){1,8})"
                    + ",? \\(([A-Z][A-Za-z]*[A-Z][A-Za-z]*)\\)");
    private static final Set<String> TITLES = WordSet.of("""
            president minister prime foreign senator sen sen. rep rep. gov gov. mr mr. mrs mrs. ms ms. dr dr.
            gen gen. general ayatollah chancellor secretary king queen prince princess pope judge justice mayor
            governor chief colonel col. lt. lieutenant captain capt. sgt. sergeant admiral adm. professor prof.
            ambassador director spokesman spokeswoman spokesperson chairman deputy vice former rev. sir lord
            lady sheikh crown congressman congresswoman republican democratic democrat national interior defense
            defence state speaker leader supreme the first police attorney us u.s. un u.n.""");

    private static final Set<String> WOMEN = WordSet.of("""
            spokeswoman chairwoman congresswoman businesswoman woman mother wife daughter sister queen princess
            mrs ms miss she her widow aunt grandmother lady""");
    private static final Set<String> MEN = WordSet.of("""
            spokesman chairman congressman businessman man father husband son brother king prince mr he his
            widower uncle grandfather sir lord pope ayatollah""");

    private static final Set<String> THINGS = WordSet.of("""
            number figure toll count tally total estimate report list document study""");
    private static final List<String> BODIES =
            List.of("Presidency", "Office", "Cabinet", "Council", "Court", "Judiciary");
    private static final int FARTHEST_HEAD = 3;
    private static final int AT_THE_BEGINNING = 2;

    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> acronyms = new HashMap<>();
    private final Map<String, String> acronymOf = new HashMap<>();
    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, Mention> bodies = new LinkedHashMap<>();
    private final Set<String> firstNames = new HashSet<>();
    private final Gazetteer gazetteer;
    private final OrganisationNames organisations;
    private @Nullable String country;
    private @Nullable Mention lastMan;
    private @Nullable Mention lastWoman;
    private @Nullable Mention opener;
    private final Map<String, Boolean> women = new HashMap<>();
    private @Nullable Mention lastParty;
    private @Nullable Mention lastGovernment;
    private boolean aboutAThing;
    private boolean opensWithAThing;
    private @Nullable Mention last;

    StoryMemory(Gazetteer gazetteer, OrganisationNames organisations, String text, @Nullable String country) {
        this.organisations = organisations;
        this.gazetteer = gazetteer;
        this.country = country;
        Matcher matcher = ACRONYM.matcher(text);
        while (matcher.find()) {
            String name = withoutLeadingArticle(matcher.group(1));
            acronyms.putIfAbsent(matcher.group(2), name);
            acronymOf.putIfAbsent(name, matcher.group(2));
        }
    }

    /** Names of two words and more, so that the surname alone is known later. */
    void read(Sentence sentence) {
        aboutAThing = opensWithAThing;
        opensWithAThing = opensWithAThing(sentence);
        int i = 0;
        while (i < sentence.size()) {
            int end = i;
            while (isNamePart(sentence, end)
                    || (end > i && isParticle(sentence, end) && isNamePart(sentence, end + 1))) {
                end++;
            }
            if (end > i) {
                remember(sentence, i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** "The number used by the UN is ...": what the next sentence calls "it". */
    private static boolean opensWithAThing(Sentence sentence) {
        boolean determined = sentence.is(0, "the", "this", "that", "its", "their");
        for (int i = 1; determined && i <= FARTHEST_HEAD; i++) {
            if (sentence.isIn(i, THINGS)) {
                return !sentence.is(i + 1, "'s", "’s");
            }
        }
        return false;
    }

    /** "It" means a number or a text that the sentence before was about, not whoever spoke last. */
    boolean isAboutAThing() {
        return aboutAThing;
    }

    private static boolean isParticle(Sentence sentence, int i) {
        return sentence.is(i, "al", "-", "bin", "ibn", "de", "da", "van", "von", "el", "der");
    }

    private static boolean isNamePart(Sentence sentence, int i) {
        boolean tagged = sentence.tag(i).equals("PROPN")
                || (sentence.tag(i).isEmpty() && i > 0)
                || sentence.tag(i).equals("ADJ")
                || sentence.tag(i).equals("NOUN");
        return sentence.capital(i) && tagged;
    }

    private void remember(Sentence sentence, int from, int to) {
        int start = from;
        while (start < to && (TITLES.contains(sentence.lower(start)) || gazetteer.isDemonym(sentence.word(start)))) {
            start++;
        }
        String full = to - start == 1 ? fullNames.get(sentence.word(start)) : null;
        if (full != null && from <= AT_THE_BEGINNING) {
            subject(sentence, new Range(start, to), full);
        }
        if (to - start < 2 || to - start > 5) {
            return;
        }
        String name = sentence.text(new Range(start, to));
        if (from <= AT_THE_BEGINNING && gazetteer.country(name) == null && gazetteer.party(name) == null) {
            subject(sentence, new Range(start, to), name);
        }
        boolean known = gazetteer.party(name) != null || gazetteer.country(name) != null || acronymOf.containsKey(name);
        if (known) {
            return;
        }
        String surname = sentence.word(to - 1);
        fullNames.putIfAbsent(surname, name);
        firstNames.add(sentence.word(start));
        String home = gazetteer.countryIn(sentence, Math.max(0, from - 3), start);
        if (home != null) {
            countries.putIfAbsent(name, home);
        }
    }

    /** Who opens a sentence is whom the next one calls "he" or "she". */
    private void subject(Sentence sentence, Range words, String name) {
        if (!organisations.isOne(name)) {
            String text = sentence.text(words);
            opener = new Mention(
                    text, sentence.span(words), name, SourceType.PERSON, Anonymity.NAMED, partyOf(name), null);
        }
    }

    private static String withoutLeadingArticle(String name) {
        return name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
    }

    void heard(Mention mention) {
        opensWithAThing = false;
        last = mention;
        remember(mention);
        switch (mention.type()) {
            case PERSON, EXPERT -> heardPerson(mention);
            case OFFICE -> {
                heardPerson(mention);
                // "the presidency ... it": an office that is a body and no person
                boolean body = BODIES.stream().anyMatch(mention.resolved()::startsWith);
                lastParty = body ? mention : lastParty;
            }
            case GOVERNMENT -> {
                lastParty = mention;
                lastGovernment = mention;
            }
            case WITNESS, UNNAMED, DOCUMENT, DATASET -> {}
            default -> lastParty = mention;
        }
    }

    private void remember(Mention mention) {
        switch (mention.type()) {
            case PERSON, EXPERT, OFFICE, WITNESS, UNNAMED, DOCUMENT, DATASET -> {}
            default -> bodies.putIfAbsent(mention.resolved(), mention);
        }
    }

    /** Each body and organisation that has spoken so far, once. */
    Collection<Mention> bodies() {
        return bodies.values();
    }

    /** The organisation of exactly that name that has spoken before. */
    @Nullable
    Mention organisation(String name) {
        Mention heard = bodies.get(name);
        return heard != null && heard.type() == SourceType.NGO && heard.anonymity() == Anonymity.NAMED ? heard : null;
    }

    @Nullable
    String fullName(String surname) {
        return fullNames.get(surname);
    }

    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }

    @Nullable
    String spelledOut(String acronym) {
        return acronyms.get(acronym);
    }

    @Nullable
    String countryOf(String name) {
        return countries.get(name);
    }

    /** The office of that country has a holder from now on. */
    void holds(String office, String home, String name) {
        holders.putIfAbsent(office + " of " + home, name);
    }

    void speaksFor(String name, String party) {
        parties.put(name, party);
    }

    /** The side that a person was introduced as speaking for; else the person alone. */
    String partyOf(String name) {
        return parties.getOrDefault(name, name);
    }

    /** Nobody else is known to hold that office there. */
    boolean isFreeFor(String office, String home, String name) {
        return holders.getOrDefault(office + " of " + home, name).equals(name);
    }

    /** Where the story plays. */
    @Nullable
    String country() {
        return country;
    }

    @Nullable
    Mention last() {
        return last;
    }

    /** The sentence is over: if nobody spoke in it, its opener is whom the next one means. */
    void close() {
        Mention subject = opener;
        if (subject != null) {
            heardPerson(subject);
        }
        opener = null;
    }

    private void heardPerson(Mention mention) {
        opener = null;
        Boolean woman = women.get(mention.resolved());
        for (String word : mention.text().toLowerCase(Locale.ROOT).split("\\W+")) {
            woman = WOMEN.contains(word) ? Boolean.TRUE : MEN.contains(word) ? Boolean.FALSE : woman;
        }
        if (woman != null) {
            women.put(mention.resolved(), woman);
            lastMan = woman && isSame(lastMan, mention) ? null : lastMan;
            lastWoman = !woman && isSame(lastWoman, mention) ? null : lastWoman;
        }
        lastWoman = woman == null || woman ? mention : lastWoman;
        lastMan = woman == null || !woman ? mention : lastMan;
    }

    private static boolean isSame(@Nullable Mention one, Mention other) {
        return one != null && one.resolved().equals(other.resolved());
    }

    /** Whom "she" or "he" means, who is known from now on to be a woman or a man. */
    @Nullable
    Mention lastPerson(boolean woman) {
        Mention meant = woman ? lastWoman : lastMan;
        if (meant != null) {
            women.put(meant.resolved(), woman);
            lastWoman = !woman && isSame(lastWoman, meant) ? null : lastWoman;
            lastMan = woman && isSame(lastMan, meant) ? null : lastMan;
        }
        return meant;
    }

    @Nullable
    Mention lastParty() {
        return lastParty;
    }

    @Nullable
    Mention lastGovernment() {
        return lastGovernment;
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }
}
