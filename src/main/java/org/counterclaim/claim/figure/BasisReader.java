package org.counterclaim.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.BasisLexicon.Phrase;

/**
 * Reads the count basis from the wording around a number and from the cue of its source, and from nothing else
 * (even-handedness rule, domain reference 3.6).
 */
final class BasisReader {

    private static final int REACH = 15;

    /** Highest first: what is pending is no count, a total wins over "confirmed", an estimate is no floor. */
    private static final List<CountBasis> ORDER = List.of(
            CountBasis.PENDING,
            CountBasis.COMPLETE_TOTAL,
            CountBasis.STATISTICAL_ESTIMATE,
            CountBasis.SOURCE_ESTIMATE,
            CountBasis.DOCUMENTED_MINIMUM);

    private static final List<VerificationStatus> STATUSES = List.of(
            VerificationStatus.UNDER_INVESTIGATION,
            VerificationStatus.CONFIRMED,
            VerificationStatus.VERIFIED_CASE_BASED,
            VerificationStatus.ESTIMATED,
            VerificationStatus.ALLEGED,
            VerificationStatus.REPORTED);

    private static final Set<String> LEFT_STOPS = Set.of(
            ";",
            "after",
            "before",
            "when",
            "where",
            "which",
            "who",
            "whom",
            "following",
            "amid",
            "despite",
            "although",
            "though",
            "while",
            "whereas",
            "because",
            "but");
    private static final Set<String> RIGHT_STOPS = Set.of(
            ",",
            ";",
            ":",
            "(",
            ")",
            "—",
            "–",
            "-",
            ".",
            "\"",
            "\u201d",
            "and",
            "but",
            "while",
            "who",
            "which",
            "after",
            "when",
            "although",
            "though",
            "where",
            "as");

    private final BasisLexicon lexicon = new BasisLexicon("basis.en.tsv");
    private final NumberReader words = NumberReader.of("en");

    /**
     * @param from the first piece whose words may speak of this number
     * @param to the piece after the last one
     * @param cue what the source is said to do: "has confirmed", "put the total at"; may be empty
     */
    Basis read(Statement statement, Reading reading, Counted counted, int from, int to, String cue) {
        Tokens tokens = statement.tokens();
        List<Phrase> said = lexicon.in(tokens, leftEnd(tokens, from, reading.first()), reading.first());
        said.addAll(lexicon.in(tokens, reading.first(), counted.next()));
        said.addAll(lexicon.in(tokens, counted.next(), rightEnd(statement, counted.next(), to)));
        Tokens cueTokens = words.tokens(cue, new Span(0, cue.length()));
        List<Phrase> cued = lexicon.in(cueTokens, 0, cueTokens.size());
        boolean investigatesDeaths = isInvestigationOf(tokens, counted, reading);
        said.removeIf(phrase -> investigatesDeaths && phrase.basis() == CountBasis.PENDING);
        List<String> rules = new ArrayList<>();
        CountBasis basis = basis(said, cued, rules);
        Operator operator = reading.quantity().operator();
        boolean floor = operator == Operator.GE && reading.quantity().hard().low() != null;
        boolean own = false;
        if (floor && (basis == CountBasis.UNSPECIFIED || basis == CountBasis.DOCUMENTED_MINIMUM)) {
            own = basis == CountBasis.UNSPECIFIED;
            basis = CountBasis.DOCUMENTED_MINIMUM;
            if (own) {
                rules.add(reading.quantity().rule() + " -> DOCUMENTED_MINIMUM");
            }
        }
        return new Basis(basis, status(said, cued, basis), rules, own);
    }

    private static CountBasis basis(List<Phrase> content, List<Phrase> cue, List<String> rules) {
        for (CountBasis basis : ORDER) {
            for (Phrase phrase : content) {
                if (phrase.basis() == basis) {
                    rules.add("'" + phrase.text() + "' in the content -> " + basis);
                    return basis;
                }
            }
            for (Phrase phrase : cue) {
                if (phrase.basis() == basis) {
                    rules.add("cue '" + phrase.text() + "' -> " + basis);
                    return basis;
                }
            }
        }
        return CountBasis.UNSPECIFIED;
    }

    private static VerificationStatus status(List<Phrase> content, List<Phrase> cue, CountBasis basis) {
        for (VerificationStatus status : STATUSES) {
            boolean stated = content.stream().anyMatch(phrase -> phrase.status() == status)
                    || cue.stream().anyMatch(phrase -> phrase.status() == status);
            boolean pending = status == VerificationStatus.UNDER_INVESTIGATION && basis != CountBasis.PENDING;
            if (stated && !pending) {
                return status;
            }
        }
        return VerificationStatus.UNSPECIFIED;
    }

    /** "Investigating the deaths of 40 people": the deaths are no open cases, their cause is. */
    private static boolean isInvestigationOf(Tokens tokens, Counted counted, Reading reading) {
        int before = reading.first() - 1;
        return counted.metric() == Metric.KILLED
                && tokens.get(before).is("of")
                && !tokens.get(reading.next()).is("other");
    }

    private static int leftEnd(Tokens tokens, int from, int first) {
        for (int at = first - 1; at >= from; at--) {
            if (LEFT_STOPS.contains(tokens.lower(at))) {
                return at + 1;
            }
        }
        return from;
    }

    private static int rightEnd(Statement statement, int from, int to) {
        int at = from;
        while (at < Math.min(to, from + REACH)
                && !RIGHT_STOPS.contains(statement.tokens().lower(at))
                && statement.startingAt(at) == null) {
            at++;
        }
        return at;
    }
}
