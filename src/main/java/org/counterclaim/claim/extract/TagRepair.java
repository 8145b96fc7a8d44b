package org.counterclaim.claim.extract;

import java.util.Locale;
import java.util.Set;

/** Mends what the tagger cannot mean: words of a closed class are listed, so no other word can be a preposition. */
final class TagRepair {

    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "above",
            "across",
            "after",
            "against",
            "along",
            "alongside",
            "amid",
            "amidst",
            "among",
            "around",
            "as",
            "at",
            "atop",
            "before",
            "behind",
            "below",
            "beneath",
            "beside",
            "besides",
            "between",
            "beyond",
            "by",
            "despite",
            "down",
            "during",
            "except",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "like",
            "minus",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "opposite",
            "out",
            "outside",
            "over",
            "past",
            "per",
            "plus",
            "since",
            "than",
            "through",
            "throughout",
            "till",
            "to",
            "toward",
            "towards",
            "under",
            "underneath",
            "unlike",
            "until",
            "up",
            "upon",
            "v",
            "versus",
            "via",
            "vs",
            "vs.",
            "with",
            "within",
            "without",
            "according",
            "because",
            "due",
            "instead",
            "next",
            "prior",
            "such",
            "apart",
            "aside",
            "ahead",
            "away",
            "back",
            "forward",
            "together",
            "regarding",
            "including",
            "following",
            "concerning",
            "amongst",
            "that",
            "if",
            "whether",
            "while",
            "so",
            "ago",
            "even",
            "rather",
            "more",
            "less",
            "round",
            "aboard",
            "save",
            "notwithstanding",
            "thanks",
            "given",
            "whereas",
            "though",
            "although",
            "unless",
            "lest",
            "once",
            "but",
            "where",
            "when",
            "how",
            "why",
            "well",
            "de",
            "la",
            "al");
    private static final Set<String> CLOSED = Set.of("ADP", "SCONJ", "CCONJ");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "or", "but", "nor", "yet", "&", "plus", "both", "either", "neither", "not", "et", "/", "+", "versus",
            "minus");
    private static final Set<String> SAYING = Set.of(
            "say",
            "says",
            "said",
            "believe",
            "told",
            "tell",
            "claim",
            "argue",
            "warn",
            "fear",
            "report",
            "reported",
            "suggest",
            "suggested",
            "show",
            "showed",
            "indicate",
            "indicated");
    private static final Set<String> SAYING_FORMS = Set.of(
            "claims",
            "says",
            "reports",
            "states",
            "notes",
            "warns",
            "denies",
            "insists",
            "estimates",
            "shows",
            "argues",
            "say",
            "claim",
            "report",
            "estimate",
            "show",
            "fears");

    private TagRepair() {}

    static String[] of(String[] words, String[] tags) {
        boolean title = isTitle(words);
        for (int i = 0; i < tags.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            boolean letters = !word.isEmpty() && Character.isLetter(word.charAt(word.length() - 1));
            String tag = tags[i];
            boolean closed = CLOSED.contains(tag)
                    && letters
                    && word.length() > 1
                    && !PREPOSITIONS.contains(word)
                    && !CONJUNCTIONS.contains(word);
            boolean punctuation = tag.equals("PUNCT") && letters && word.length() > 1;
            boolean name = !title && i > 0 && Character.isUpperCase(words[i].charAt(0)) && !tags[i - 1].equals("PUNCT");
            if (name && word.length() > 2 && (tag.equals("VERB") || tag.equals("ADV"))) {
                tags[i] = "PROPN";
            } else if (closed || punctuation) {
                tags[i] = noun(words[i], i);
            } else if (tag.equals("VERB") && isPluralBeforeSaying(words, tags, i, word)) {
                tags[i] = noun(words[i], i);
            } else if (tag.equals("NOUN") && isVerbOfSaying(words, tags, i, word)) {
                tags[i] = "VERB";
            }
        }
        return tags;
    }

    /** Most words begin with a capital, so that a capital tells nothing. */
    private static boolean isTitle(String[] words) {
        int capitals = 0;
        for (String word : words) {
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals * 2 > words.length;
    }

    /** "Republicans say": a verb cannot be followed by the verb of saying whose subject it is. */
    private static boolean isPluralBeforeSaying(String[] words, String[] tags, int i, String word) {
        boolean opens = i == 0
                || tags[i - 1].equals("PUNCT")
                || tags[i - 1].equals("ADJ")
                || tags[i - 1].equals("DET")
                || tags[i - 1].equals("PROPN")
                || tags[i - 1].equals("CCONJ");
        boolean saying = i + 1 < words.length && SAYING.contains(words[i + 1].toLowerCase(Locale.ROOT));
        return opens && saying && (word.endsWith("s") || Character.isUpperCase(words[i].charAt(0)));
    }

    /** "Paris claims she was": a name before it and a clause behind it. */
    private static boolean isVerbOfSaying(String[] words, String[] tags, int i, String word) {
        if (!SAYING_FORMS.contains(word) || i == 0 || i + 2 >= tags.length) {
            return false;
        }
        boolean subject = tags[i - 1].equals("PROPN") || tags[i - 1].equals("PRON");
        String next = words[i + 1].toLowerCase(Locale.ROOT);
        boolean clause = next.equals("that")
                || Set.of("he", "she", "it", "they", "there").contains(next);
        boolean another = tags[i + 1].equals("DET") && !tags[i + 2].equals("PUNCT");
        return subject && (clause || another);
    }

    private static String noun(String word, int at) {
        return at > 0 && Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
    }
}
