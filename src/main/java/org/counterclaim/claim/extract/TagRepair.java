package org.counterclaim.claim.extract;

import java.util.Locale;
import java.util.Set;

/** Mends what the tagger cannot mean: words of a closed class are listed, so no other word can be a preposition. */
final class TagRepair {

    private static final Set<String> PREPOSITIONS = WordSet.of("""
            about above across after against along alongside amid amidst among around as at atop before behind
            below beneath beside besides between beyond by despite down during except for from in inside into
            like minus near of off on onto opposite out outside over past per plus since than through throughout
            till to toward towards under underneath unlike until up upon v versus via vs vs. with within without
            according because due instead next prior such apart aside ahead away back forward together regarding
            including following concerning amongst that if whether while so ago even rather more less round
            aboard save notwithstanding thanks given whereas though although unless lest once but where when how
            why well de la al""");
    private static final Set<String> CLOSED = Set.of("ADP", "SCONJ", "CCONJ");
    private static final Set<String> CONJUNCTIONS = WordSet.of("""
            and or but nor yet & plus both either neither not et / + versus minus""");
    private static final Set<String> SAYING = WordSet.of("""
            say says said believe told tell claim argue warn fear report reported suggest suggested show showed
            indicate indicated argues insists denies maintains believes claims warns added announced""");
    /** Hardly ever anything but verbs. */
    private static final Set<String> ALWAYS_VERBS = WordSet.of("""
            said says told argues insists denies maintains believes warns""");

    private static final Set<String> AUXILIARIES = WordSet.of("""
            has have had was were is are been would could""");
    private static final Set<String> COMPARED = Set.of("earlier", "later");
    private static final Set<String> PRONOUNS = WordSet.of("""
            him her his she they them their its our ours your yours you who whom whose which what that this these those
            myself himself herself itself themselves ourselves yourself one ones some any none all both each either
            neither someone somebody something anyone anybody anything everyone everybody everything nobody nothing
            other others another many much few several most more less such enough half there mine theirs hers whoever
            whatever whichever same own it's he's she's that's they're who's what's there's let's i'm you're we're i've
            we've they've i'd we'd he'd she'd they'd i'll we'll he'll she'll they'll you'll it'll the n't""");
    private static final Set<String> BEFORE_A_NOUN = Set.of("PUNCT", "ADJ", "DET", "PROPN", "CCONJ", "NOUN");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final CueLexicon cues;

    TagRepair(CueLexicon cues) {
        this.cues = cues;
    }

    String[] of(String[] words, String[] tags) {
        boolean title = isTitle(words);
        for (int i = 0; i < tags.length; i++) {
            tags[i] = mended(words, tags, i, words[i].toLowerCase(Locale.ROOT), title);
        }
        return tags;
    }

    private String mended(String[] words, String[] tags, int i, String word, boolean title) {
        String tag = tags[i];
        if (isOwner(word, tag)) {
            return Character.isUpperCase(words[i].charAt(0)) ? "PROPN" : "NOUN";
        }
        if (tag.endsWith("PN+AUX") && word.endsWith("'s") && i + 1 < tags.length && tags[i + 1].equals("NOUN")) {
            // "Lima's mayor said": no noun without an article comes after "is"
            return "PROPN+PART";
        }
        boolean letters = word.length() > 1 && Character.isLetter(word.charAt(word.length() - 1));
        if (ARTICLES.contains(word)) {
            return "DET";
        }
        if (isNumber(word)) {
            return "NUM";
        }
        if (AUXILIARIES.contains(word)) {
            return tag.equals("VERB") ? tag : "AUX";
        }
        if (tag.equals("ADJ") && COMPARED.contains(word) && isBetweenVerbs(words, tags, i)) {
            return "ADV";
        }
        if (tag.equals("PRON") && word.length() > 2 && !PRONOUNS.contains(word)) {
            return noun(words[i], i);
        }
        if (ALWAYS_VERBS.contains(word) && i > 0 && !words[i - 1].equalsIgnoreCase("the")) {
            return "VERB";
        }
        boolean name = !title && i > 0 && Character.isUpperCase(words[i].charAt(0)) && !tags[i - 1].equals("PUNCT");
        if (name && word.length() > 2 && (tag.equals("VERB") || tag.equals("ADV"))) {
            return "PROPN";
        }
        if (!title && CLOSED.contains(tag) && isInsideAName(words, tags, i)) {
            return "PROPN";
        }
        boolean impossible = CLOSED.contains(tag) && !PREPOSITIONS.contains(word) && !CONJUNCTIONS.contains(word);
        if (letters && (impossible || tag.equals("PUNCT"))) {
            return noun(words[i], i);
        }
        if (tag.equals("VERB") && isSubjectOfSaying(words, tags, i, word)) {
            return noun(words[i], i);
        }
        boolean verb = isVerbOfSaying(words, tags, i, word) || isVerbOfIntent(words, tags, i, word);
        return tag.equals("NOUN") && verb ? "VERB" : tag;
    }

    /** "Gaza's": only what can own something has a possessive; "where's" is no such thing. */
    private static boolean isOwner(String word, String tag) {
        String owner = word.endsWith("'s") ? word.substring(0, word.length() - 2) : "";
        return tag.equals("VERB")
                && owner.length() > 2
                && !PREPOSITIONS.contains(owner)
                && !PRONOUNS.contains(word)
                && !PRONOUNS.contains(owner);
    }

    /** "Doctors Without Borders": a capital inside a sentence makes the preposition part of the name around it. */
    private static boolean isInsideAName(String[] words, String[] tags, int i) {
        boolean between = i > 0 && i + 1 < words.length && isCapitalised(words[i - 1]) && isCapitalised(words[i + 1]);
        boolean behindName = between && (tags[i - 1].equals("NOUN") || tags[i - 1].equals("PROPN"));
        return behindName && isCapitalised(words[i]) && !words[i].equals(words[i].toUpperCase(Locale.ROOT));
    }

    /** "Had earlier said": no adjective stands inside a verb. */
    private static boolean isBetweenVerbs(String[] words, String[] tags, int i) {
        return i > 0
                && i + 1 < tags.length
                && AUXILIARIES.contains(words[i - 1].toLowerCase(Locale.ROOT))
                && tags[i + 1].equals("VERB");
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0))
                && word.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
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
    private static boolean isSubjectOfSaying(String[] words, String[] tags, int i, String word) {
        boolean opens = i == 0 || BEFORE_A_NOUN.contains(tags[i - 1]);
        boolean saying = i + 1 < words.length && SAYING.contains(words[i + 1].toLowerCase(Locale.ROOT));
        boolean inner = i > 0 && (tags[i - 1].equals("NOUN") || tags[i - 1].equals("DET") || tags[i - 1].equals("ADJ"));
        return opens && saying && (inner || word.endsWith("s") || Character.isUpperCase(words[i].charAt(0)));
    }

    /** "Paris claims she was": a name before it and a clause behind it. */
    private boolean isVerbOfSaying(String[] words, String[] tags, int i, String word) {
        if (!cues.isPresent(word) || i == 0 || i + 2 >= tags.length) {
            return false;
        }
        boolean name = tags[i - 1].equals("PROPN") || tags[i - 1].equals("PRON");
        String next = words[i + 1].toLowerCase(Locale.ROOT);
        boolean clause = next.equals("that")
                || Set.of("he", "she", "it", "they", "there").contains(next);
        boolean another = tags[i + 1].equals("DET") && !tags[i + 2].equals("PUNCT");
        return name ? clause || another : clause && tags[i - 1].equals("NOUN") && isFirstVerb(tags, i);
    }

    /** "Ana Bell plans to resign", "the fund expects that": the sentence has no other verb that it could be about. */
    private boolean isVerbOfIntent(String[] words, String[] tags, int i, String word) {
        if (!cues.isPresent(word) || i == 0 || i + 2 >= tags.length || !isFirstVerb(tags, i)) {
            return false;
        }
        String next = words[i + 1].toLowerCase(Locale.ROOT);
        boolean content = next.equals("that") || (next.equals("to") && tags[i + 2].equals("VERB"));
        boolean subject = Set.of("PROPN", "PRON", "NOUN").contains(tags[i - 1]);
        boolean another = false;
        for (int k = i + 3; k < tags.length; k++) {
            another |= tags[k].equals("AUX") || (tags[k].equals("VERB") && !words[k - 1].equalsIgnoreCase("to"));
        }
        return content && subject && (!another || next.equals("that") || !tags[i - 1].equals("NOUN"));
    }

    /** "A new poll shows that": the sentence has had no verb so far. */
    private static boolean isFirstVerb(String[] tags, int i) {
        for (int k = 0; k < i; k++) {
            if (tags[k].equals("VERB") || tags[k].equals("AUX")) {
                return false;
            }
        }
        return true;
    }

    private static String noun(String word, int at) {
        return at > 0 && Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
    }
}
