package org.counterclaim.claim.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun phrases of a sentence: base phrases, and those with what hangs on them ("a spokesman for the ministry"). */
final class NounPhrases {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM", "X");
    private static final Set<String> HEADS = Set.of("NOUN", "PROPN", "PRON", "NUM", "X", "SYM");
    private static final Set<String> RELATIVE = WordSet.of("""
            who which that what whom whose there where when how why whether""");
    private static final Set<String> POSSESSIVE_PRONOUNS = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> TIMES = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow week weekend month
            year day morning evening afternoon night tonight january february march april june july august
            september october november december jan. feb. aug. sept. oct. nov. dec.""");
    private static final Set<String> DAYS = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight""");
    private static final Set<String> LINKS = WordSet.of("""
            of for from in at with on to near between against over under behind about among within outside
            inside who by""");
    private static final Set<String> FORWARD_LINKS = WordSet.of("""
            of for from in at with near on to by""");
    /** After these a source has ended and the occasion of its words begins. */
    private static final Set<String> OCCASIONS = WordSet.of("""
            interview statement speech post tweet conference briefing email e mail report letter video
            appearance call message news press telephone phone memo ad hearing debate rally meeting address
            televised written response reference court remarks comments announcing opening""");

    private final Sentence sentence;
    private final int[] starts;

    NounPhrases(Sentence sentence) {
        this.sentence = sentence;
        this.starts = new int[sentence.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = !isNominal(i) ? -1 : i > 0 && starts[i - 1] >= 0 && !opens(i) ? starts[i - 1] : i;
        }
    }

    private boolean isNominal(int i) {
        if ((sentence.isIn(i, RELATIVE) && !sentence.isAcronym(i)) || sentence.isQuotationMark(i)) {
            return false;
        }
        String tag = sentence.tag(i);
        if (NOMINAL.contains(tag) || sentence.is(i, "%", "$", "€", "£", "#") || isPossessive(i)) {
            return true;
        }
        boolean hyphen = sentence.is(i, "-", "–", "‑", "/") && i > 0 && isNominal(i - 1) && nominalAhead(i + 1);
        return hyphen
                || isPremodifier(i)
                || (tag.equals("ADV") && sentence.tag(i - 1).equals("DET"));
    }

    private boolean nominalAhead(int i) {
        String tag = sentence.tag(i);
        return NOMINAL.contains(tag) || tag.equals("VERB") || tag.equals("ADP");
    }

    boolean isPossessive(int i) {
        return sentence.is(i, "'s", "’s", "'", "’") && sentence.tag(i).equals("PART");
    }

    /** "the detained men", "a US-based group": a participle before its noun. */
    private boolean isPremodifier(int i) {
        if (!sentence.tag(i).equals("VERB")) {
            return false;
        }
        String word = sentence.lower(i);
        boolean participle = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
        boolean hyphenBefore = sentence.is(i - 1, "-", "–", "‑");
        Set<String> before = Set.of("DET", "ADJ", "NUM", "PART");
        boolean opened = before.contains(sentence.tag(i - 1)) || sentence.isIn(i - 1, POSSESSIVE_PRONOUNS);
        String next = sentence.tag(i + 1);
        boolean noun = next.equals("NOUN") || next.equals("PROPN") || next.equals("ADJ");
        return participle && (hyphenBefore || opened) && noun && !sentence.is(i - 1, "to");
    }

    /** A new base phrase begins here although a nominal stands before. */
    private boolean opens(int i) {
        String tag = sentence.tag(i);
        if (isPossessive(i) || isPossessive(i - 1)) {
            return false;
        }
        if (tag.equals("DET")) {
            return !sentence.is(i - 1, "all", "both", "half", "such", "not");
        }
        if (sentence.tag(i - 1).equals("PRON") && !sentence.isIn(i - 1, POSSESSIVE_PRONOUNS)) {
            return !sentence.is(i, "-");
        }
        return tag.equals("PRON") || sentence.isIn(i, DAYS) || (sentence.isIn(i - 1, DAYS) && !sentence.isIn(i, TIMES));
    }

    /** The base phrase that holds that word. */
    @Nullable
    Range baseAt(int word) {
        if (!sentence.inside(word) || starts[word] < 0) {
            return null;
        }
        int to = word + 1;
        while (to < starts.length && starts[to] == starts[word]) {
            to++;
        }
        return new Range(starts[word], to);
    }

    boolean begins(int word) {
        return sentence.inside(word) && starts[word] == word;
    }

    static boolean isTime(String word) {
        return TIMES.contains(word) || word.equals("may");
    }

    boolean isTemporal(Range phrase) {
        int last = phrase.to() - 1;
        if (sentence.is(last, "march", "may") && !sentence.capital(last)) {
            return false;
        }
        boolean year = sentence.tag(last).equals("NUM") && sentence.isIn(last - 1, TIMES);
        return sentence.isIn(last, TIMES) || year;
    }

    /** A noun, name or pronoun stands in it: "more" alone is nobody. */
    boolean isNamed(Range phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (Set.of("NOUN", "PROPN", "PRON").contains(sentence.tag(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHead(Range phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (sentence.tagged(i, HEADS)
                    || sentence.tag(i).equals("ADJ")
                    || sentence.tag(i).equals("DET")) {
                return true;
            }
        }
        return false;
    }

    /** The whole phrase whose last word stands before {@code end}: extended over what it hangs on. */
    @Nullable
    Range endingAt(int end) {
        Range base = baseAt(end - 1);
        if (base == null || base.to() != end || isTemporal(base) || !hasHead(base)) {
            return null;
        }
        int from = base.from();
        if (isPronoun(base)) {
            return base;
        }
        while (true) {
            int before = from - 1;
            Range left = null;
            if (sentence.isIn(before, LINKS) && !sentence.is(before, "who")) {
                left = baseAt(before - 1);
                if (left != null && isTemporal(left) && !sentence.is(before, "of")) {
                    left = null;
                }
            } else if (baseAt(before) != null) {
                left = baseAt(before);
                boolean apposition = left != null && !isTemporal(left) && !isPronoun(left) && !isNumber(left);
                left = apposition ? left : null;
            } else if (sentence.is(before, "and", "or", "&") && !isTemporal(base)) {
                Range conjunct = endingAt(before);
                left = conjunct != null && opensAClause(conjunct.from()) && !isPronoun(conjunct) ? conjunct : null;
            }
            if (left == null) {
                return new Range(from, end);
            }
            from = left.from();
        }
    }

    private boolean isNumber(Range phrase) {
        return sentence.tag(phrase.to() - 1).equals("NUM");
    }

    private boolean isPronoun(Range phrase) {
        return phrase.to() - phrase.from() == 1 && sentence.tag(phrase.from()).equals("PRON");
    }

    /** Nothing before that word can govern it: start, mark, or a word that opens a clause. */
    boolean opensAClause(int word) {
        int before = word - 1;
        return before < 0
                || sentence.tag(before).equals("PUNCT")
                || sentence.tag(before).equals("SCONJ")
                || sentence.tag(before).equals("CCONJ")
                || sentence.is(before, "that", "as", "because", "while", "when", "if", "although", "though");
    }

    /** The whole phrase that begins at that word, up to where the occasion of the words begins. */
    @Nullable
    Range startingAt(int start) {
        Range base = baseAt(start);
        if (base == null || base.from() != start || isTemporal(base)) {
            return null;
        }
        int to = base.to();
        while (true) {
            Range next = null;
            if (sentence.isIn(to, FORWARD_LINKS)) {
                next = baseAt(to + 1);
                next = next != null && !isTemporal(next) && !isOccasion(next) ? next : null;
            } else if (sentence.is(to, "and", "&")) {
                Range conjunct = baseAt(to + 1);
                boolean named =
                        conjunct != null && sentence.tag(conjunct.to() - 1).equals("PROPN");
                next = named ? conjunct : null;
            } else if (baseAt(to) != null) {
                Range apposition = baseAt(to);
                next = apposition != null
                                && !isTemporal(apposition)
                                && !isPronoun(apposition)
                                && sentence.tag(to - 1).equals("NOUN")
                                && sentence.tag(to).equals("PROPN")
                        ? apposition
                        : null;
            }
            if (next == null) {
                return new Range(start, to);
            }
            to = next.to();
        }
    }

    private boolean isOccasion(Range phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (sentence.isIn(i, OCCASIONS)) {
                return true;
            }
        }
        return false;
    }
}
