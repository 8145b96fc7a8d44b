package org.counterclaim.claim.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What figures count and how it is worded, from figures.en.tsv. */
final class FigureLexicon {

    static final FigureLexicon ENGLISH = new FigureLexicon("figures.en.tsv");

    /** A wording of a metric; of a verb it says which of its sides is counted. */
    record Term(List<String> words, Metric metric, Side side) {}

    /** Words behind the noun that tell who is counted: "people under 18". */
    record Described(List<String> words, Population population) {}

    enum Side {
        /** "Killed 40", "40 were killed". */
        OBJECT,
        /** "40 died". */
        SUBJECT,
        /** "40 are held", but not "held 40 talks". */
        PASSIVE,
        /** An adjective: "40 dead". */
        STATE
    }

    private final Map<String, Population> persons = new HashMap<>();
    private final Set<String> singular = new HashSet<>();
    private final Set<String> singularEvents = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final Map<String, Metric> events = new HashMap<>();
    private final Map<String, Metric> deeds = new HashMap<>();
    private final Map<String, Metric> states = new HashMap<>();
    /** Verbs and adjectives by their first word, longest first. */
    private final Map<String, List<Term>> terms = new HashMap<>();

    private final Map<String, List<Term>> tolls = new HashMap<>();
    private final Map<String, List<Described>> described = new HashMap<>();
    private final Map<String, Population> adjectives = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    private FigureLexicon(String file) {
        for (String[] row : LexiconFile.rows(file)) {
            switch (row[0]) {
                case "person" -> person(row, Population.valueOf(row[3]));
                case "label" -> {
                    person(row, Population.ALL);
                    labels.add(row[1]);
                    labels.add(row[2]);
                }
                case "event" -> {
                    both(row, events, Metric.valueOf(row[3]));
                    singularEvents.add(row[1]);
                }
                case "deed" -> deeds.put(row[1], Metric.valueOf(row[2]));
                case "state" -> {
                    both(row, states, Metric.valueOf(row[3]));
                    person(row, Population.ALL);
                }
                case "verb" -> verb(row);
                case "passive" -> term(terms, row[1], Metric.valueOf(row[2]), Side.PASSIVE);
                case "state-adjective" -> term(terms, row[1], Metric.valueOf(row[2]), Side.STATE);
                case "toll" -> term(tolls, row[1], Metric.valueOf(row[2]), Side.STATE);
                case "described" -> {
                    Described phrase = new Described(List.of(row[1].split(" ")), Population.valueOf(row[2]));
                    described
                            .computeIfAbsent(phrase.words().get(0), none -> new ArrayList<>())
                            .add(phrase);
                }
                case "adjective" -> adjectives.put(row[1], Population.valueOf(row[2]));
                default -> {
                    Set<String> set = sets.computeIfAbsent(row[0], none -> new HashSet<>());
                    set.addAll(List.of(row).subList(1, row.length));
                }
            }
        }
        Comparator<Term> longestFirst =
                Comparator.comparingInt(term -> -term.words().size());
        terms.values().forEach(list -> list.sort(longestFirst));
        tolls.values().forEach(list -> list.sort(longestFirst));
    }

    private void person(String[] row, Population population) {
        both(row, persons, population);
        singular.add(row[1]);
    }

    private static <T> void both(String[] row, Map<String, T> map, T value) {
        for (String form : List.of(row[1], row[2])) {
            if (!form.equals("-")) {
                map.put(form, value);
            }
        }
    }

    /** The forms column lists single words, or after a "-" or one form a phrase of several words. */
    private void verb(String[] row) {
        Metric metric = Metric.valueOf(row[3]);
        Side side = Side.valueOf(row[4].toUpperCase(Locale.ROOT));
        term(terms, row[1], metric, side);
        String[] forms = row[2].split(" ");
        if (row[1].contains(" ")) {
            term(terms, String.join(" ", List.of(forms).subList(1, forms.length)), metric, side);
            return;
        }
        for (String form : new HashSet<>(List.of(forms))) {
            term(terms, form, metric, side);
        }
    }

    private static void term(Map<String, List<Term>> map, String phrase, Metric metric, Side side) {
        List<String> words = List.of(phrase.split(" "));
        map.computeIfAbsent(words.get(0), none -> new ArrayList<>()).add(new Term(words, metric, side));
    }

    boolean isPerson(String word) {
        if (persons.containsKey(word)) {
            return true;
        }
        for (String ending : sets.getOrDefault("person-ending", Set.of())) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    boolean isSingularPerson(String word) {
        return singular.contains(word);
    }

    boolean isSingularEvent(String word) {
        return singularEvents.contains(word);
    }

    @Nullable
    Population populationOf(String word) {
        return persons.get(word);
    }

    /** Whom an adjective, or a compound that ends at the index, tells of: "government-affiliated". */
    @Nullable
    Population adjectiveAt(Tokens tokens, int index) {
        boolean joined =
                tokens.get(index - 1).isHyphen() && tokens.get(index - 1).glued();
        return adjectives.get(joined ? tokens.lower(index - 2) + "-" + tokens.lower(index) : tokens.lower(index));
    }

    boolean isLabel(String word) {
        return labels.contains(word);
    }

    @Nullable
    Metric eventOf(String word) {
        return events.get(word);
    }

    /** The happening that the noun at the index names; "a body of the state", "two bodies of the UN" are organisations. */
    @Nullable
    Metric event(Tokens tokens, int index) {
        String word = tokens.lower(index);
        boolean organ = (word.equals("bodies") || word.equals("body"))
                && tokens.get(index + 1).is("of");
        return organ ? null : eventOf(word);
    }

    /** The description that starts at the index. */
    @Nullable
    Described described(Tokens tokens, int index) {
        for (Described phrase : described.getOrDefault(tokens.lower(index), List.of())) {
            if (tokens.match(index, phrase.words()) >= 0) {
                return phrase;
            }
        }
        return null;
    }

    /** What was done to those that follow: "the massacre of", "the deaths of". */
    @Nullable
    Metric deedOf(String word) {
        return deeds.containsKey(word) ? deeds.get(word) : events.get(word);
    }

    @Nullable
    Metric stateOf(String word) {
        return states.get(word);
    }

    /** The verb or adjective of a metric that starts at the index. */
    @Nullable
    Term term(Tokens tokens, int index) {
        Term term = longest(terms, tokens, index);
        // "the 2011 protests": a noun that looks like its verb
        boolean noun = term != null
                && term.side() == Side.SUBJECT
                && tokens.get(index).tag().equals("NOUN");
        return noun ? null : term;
    }

    /** The name of a running count that starts at the index. */
    @Nullable
    Term toll(Tokens tokens, int index) {
        return longest(tolls, tokens, index);
    }

    private static @Nullable Term longest(Map<String, List<Term>> map, Tokens tokens, int index) {
        for (Term term : map.getOrDefault(tokens.lower(index), List.of())) {
            if (tokens.match(index, term.words()) >= 0) {
                return term;
            }
        }
        return null;
    }

    /** A phrase of that list ends right before the index; answers its words, or null. */
    @Nullable
    String phraseBefore(String list, Tokens tokens, int index) {
        Set<String> phrases = sets.getOrDefault(list, Set.of());
        String phrase = tokens.lower(index - 1);
        String longest = phrases.contains(phrase) ? phrase : null;
        for (int first = index - 2; first >= index - 3; first--) {
            phrase = tokens.lower(first) + " " + phrase;
            longest = phrases.contains(phrase) ? phrase : longest;
        }
        return longest;
    }

    /** The word stands in the simple list of that name. */
    boolean is(String list, String word) {
        return sets.getOrDefault(list, Set.of()).contains(word);
    }
}
