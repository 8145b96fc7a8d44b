package org.counterclaim.claim.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that attribute, by form (domain reference 5.3). Read from lines of tab-separated fields: lemma, kind, class,
 * factive, polarity, source commitment, outlet stance, frames, irregular forms, note.
 */
public final class CueLexicon {

    private final Map<String, List<CueEntry>> byForm = new HashMap<>();

    private CueLexicon() {}

    public static CueLexicon read(BufferedReader lines) throws IOException {
        CueLexicon lexicon = new CueLexicon();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lexicon.add(line.split("\t", -1));
            }
        }
        return lexicon;
    }

    private void add(String[] fields) {
        List<String> words = List.of(fields[0].split(" "));
        CueEntry.Kind kind = CueEntry.Kind.valueOf(fields[1].toUpperCase(Locale.ROOT));
        Set<CueEntry.Frame> frames = EnumSet.noneOf(CueEntry.Frame.class);
        Set<String> prepositions = new TreeSet<>();
        for (String frame : fields[7].split(" ")) {
            if (frame.startsWith("+")) {
                prepositions.add(frame.substring(1));
            } else if (!frame.isEmpty()) {
                frames.add(CueEntry.Frame.valueOf(frame.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
        CueEntry entry =
                new CueEntry(words, kind, CueClass.valueOf(fields[2]), polarity(fields[4]), frames, prepositions);
        Set<String> forms = kind == CueEntry.Kind.VERB
                ? Inflection.ofVerb(words.get(0), fields[8])
                : kind == CueEntry.Kind.NOUN ? Inflection.ofNoun(words.get(0)) : Set.of(words.get(0));
        for (String form : forms) {
            byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
        }
    }

    private static Polarity polarity(String sign) {
        return switch (sign) {
            case "-" -> Polarity.DENIES;
            case "?" -> Polarity.DOUBTS;
            case "0" -> Polarity.NO_STATEMENT;
            default -> Polarity.ASSERTS;
        };
    }

    /** "claims", "expects": third person of a verb that attributes, which a tagger may take for a noun. */
    boolean isPresent(String word) {
        return word.endsWith("s")
                && byForm.getOrDefault(word, List.of()).stream()
                        .anyMatch(entry -> entry.kind() == CueEntry.Kind.VERB
                                && entry.words().size() == 1);
    }

    boolean knows(String word) {
        return byForm.containsKey(word) || byForm.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The entries of that kind whose words stand at that place, the one of most words first. */
    List<CueEntry> at(Sentence sentence, int word, CueEntry.Kind kind) {
        List<CueEntry> found = new ArrayList<>();
        for (CueEntry entry : byForm.getOrDefault(sentence.lower(word), List.of())) {
            if (entry.kind() == kind && follows(sentence, word, entry.words())) {
                found.add(entry);
            }
        }
        found.sort((a, b) -> b.words().size() - a.words().size());
        return found;
    }

    private static boolean follows(Sentence sentence, int word, List<String> words) {
        for (int k = 1; k < words.size(); k++) {
            if (!sentence.is(word + k, words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
