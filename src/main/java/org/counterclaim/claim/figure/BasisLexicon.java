package org.counterclaim.claim.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What wordings say about a count, from basis.en.tsv. */
final class BasisLexicon {

    record Phrase(
            List<String> words,
            @Nullable CountBasis basis,
            @Nullable VerificationStatus status) {
        String text() {
            return String.join(" ", words);
        }
    }

    private static final Set<String> NEGATIONS = Set.of(
            "not", "never", "no", "cannot", "unable", "without", "nor", "neither", "yet", "denied", "denies", "nobody",
            "refused");
    private static final int SCOPE = 4;

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    BasisLexicon(String file) {
        for (String[] row : LexiconFile.rows(file)) {
            List<String> words = List.of(row[0].split(" "));
            CountBasis basis = row[1].equals("-") ? null : CountBasis.valueOf(row[1]);
            VerificationStatus status = row[2].equals("-") ? null : VerificationStatus.valueOf(row[2]);
            phrases.computeIfAbsent(words.get(0), none -> new ArrayList<>()).add(new Phrase(words, basis, status));
        }
    }

    /** The phrases that stand whole between two indexes and are not negated. */
    List<Phrase> in(Tokens tokens, int first, int next) {
        List<Phrase> found = new ArrayList<>();
        for (int at = Math.max(0, first); at < next; at++) {
            for (Phrase phrase : phrases.getOrDefault(tokens.lower(at), List.of())) {
                int end = tokens.match(at, phrase.words());
                if (end > 0 && end <= next && !isNegated(tokens, at)) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    private static boolean isNegated(Tokens tokens, int at) {
        boolean pending = tokens.get(at).is("yet");
        for (int i = at - 1; !pending && i >= at - SCOPE; i--) {
            String word = tokens.lower(i);
            if (NEGATIONS.contains(word) || word.endsWith("n't")) {
                return true;
            }
            if (word.equals(",")
                    || word.equals("and")
                    || word.equals("that")
                    || tokens.get(i).isNumber()) {
                return false;
            }
        }
        return false;
    }
}
