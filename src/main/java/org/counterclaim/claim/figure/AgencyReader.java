package org.counterclaim.claim.figure;

import org.counterclaim.claim.figure.CircumstanceLexicon.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Reads who did it to all of those counted: "3,428 protesters were killed by security forces", "militants killed 9
 * soldiers". What is said of a part of them ("deaths, mostly protesters killed by security forces") says nothing of the whole.
 */
final class AgencyReader {

    private static final int REACH = 8;
    private static final int LONGEST_AGENT = 8;
    private static final int OPENING = 4;

    private final CircumstanceLexicon lexicon = CircumstanceLexicon.ENGLISH;
    private final FigureLexicon words = FigureLexicon.ENGLISH;

    @Nullable
    Told<Agency> read(Statement statement, Reading reading, Counted counted) {
        Tokens tokens = statement.tokens();
        boolean active = counted.verb() >= 0 && counted.verb() < reading.first();
        Told<Agency> agent = active ? subject(tokens, counted.verb()) : null;
        return agent != null ? agent : behind(statement, Math.max(counted.next(), reading.next()));
    }

    /** "... by security forces", "... at the hands of the police", behind the verb or noun that counts. */
    private @Nullable Told<Agency> behind(Statement statement, int from) {
        Tokens tokens = statement.tokens();
        for (int at = from; at < from + REACH; at++) {
            boolean hands = tokens.get(at).is("at")
                    && tokens.get(at + 1).is("the")
                    && tokens.get(at + 2).is("hands")
                    && tokens.get(at + 3).is("of");
            if (tokens.get(at).is("by") || hands) {
                boolean some = lexicon.is("partly", tokens.lower(at - 1));
                return some ? null : agent(tokens, hands ? at + 4 : at + 1);
            }
            if (closes(statement, at)) {
                return null;
            }
        }
        return null;
    }

    private boolean closes(Statement statement, int at) {
        Token token = statement.tokens().get(at);
        return !token.isWord()
                || statement.startingAt(at) != null
                || token.is("and")
                || token.is("but")
                || token.is("who")
                || token.is("when")
                || token.is("after")
                || token.is("said");
    }

    private @Nullable Told<Agency> agent(Tokens tokens, int from) {
        for (int at = from; at < from + LONGEST_AGENT && tokens.get(at).isWord(); at++) {
            Phrase phrase = lexicon.at("agent", tokens, at);
            if (phrase == null) {
                continue;
            }
            int next = at + phrase.words().size();
            boolean both = tokens.get(next).is("and") || tokens.get(next).is("or");
            Phrase other = both ? firstAgent(tokens, next + 1) : null;
            boolean two = other != null && !other.value().equals(phrase.value());
            return two ? null : told(tokens, from, at, phrase);
        }
        return null;
    }

    private @Nullable Phrase firstAgent(Tokens tokens, int from) {
        for (int at = from; at < from + 3; at++) {
            Phrase phrase = lexicon.at("agent", tokens, at);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** "Security forces have killed 40": the agent ends where the verb group begins. */
    private @Nullable Told<Agency> subject(Tokens tokens, int verb) {
        if (tokens.lower(verb).endsWith("ing") && tokens.get(verb - 1).is(",")) {
            return opening(tokens);
        }
        // "police shot and killed 12"
        boolean joined =
                tokens.get(verb - 1).is("and") && tokens.get(verb - 2).tag().equals("VERB");
        int end = joined ? verb - 2 : verb;
        while (end > 0
                && (words.is("have", tokens.lower(end - 1))
                        || tokens.get(end - 1).tag().equals("ADV"))) {
            end--;
        }
        for (int at = end - 1; at >= Math.max(0, end - 3); at--) {
            Phrase phrase = lexicon.at("agent", tokens, at);
            if (phrase != null && at + phrase.words().size() == end) {
                Phrase longer = lexicon.at("agent", tokens, at - 1);
                boolean whole = longer != null && at - 1 + longer.words().size() == end;
                return told(tokens, at - 2, at, whole && longer != null ? longer : phrase);
            }
        }
        return null;
    }

    /** "Security forces opened fire on a crowd, killing 14". */
    private @Nullable Told<Agency> opening(Tokens tokens) {
        for (int at = 0; at < OPENING; at++) {
            Phrase phrase = lexicon.at("agent", tokens, at);
            int next = phrase == null ? at : at + phrase.words().size();
            boolean says = words.is("source-verb", tokens.lower(next));
            boolean acts = !says && (tokens.get(next).tag().equals("VERB") || words.is("have", tokens.lower(next)));
            if (phrase != null && acts) {
                return told(tokens, 0, at, phrase);
            }
        }
        return null;
    }

    private @Nullable Told<Agency> told(Tokens tokens, int from, int at, Phrase phrase) {
        for (int i = Math.max(0, from); i < at; i++) {
            if (lexicon.is("faceless", tokens.lower(i))) {
                String wording = tokens.lower(i) + " " + phrase.text();
                return new Told<>(Agency.UNKNOWN, "by '" + wording + "' -> agency UNKNOWN");
            }
        }
        if (phrase.value().equals("-")) {
            return null;
        }
        Agency agency = Agency.valueOf(phrase.value());
        return new Told<>(agency, "by '" + phrase.text() + "', said of all of them -> agency " + agency);
    }
}
