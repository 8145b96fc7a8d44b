package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;

/**
 * One line of the cue lexicon.
 *
 * @param words the lemma and what follows it: "call", "for"
 * @param frames what may stand with it as content
 * @param polarity whether the source stands for its content
 */
record CueEntry(
        List<String> words,
        Kind kind,
        CueClass cueClass,
        Polarity polarity,
        Set<Frame> frames,
        Set<String> prepositions) {

    /** What word the cue is. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        ADVERB,
        PHRASE
    }

    /** What can be the content of a verb. */
    enum Frame {
        /** "that ...", or a clause without "that". */
        CLAUSE,
        /** Words in quotation marks, also before the cue. */
        QUOTE,
        /** A noun phrase: "denied the report". */
        OBJECT,
        /** "vowed to retaliate". */
        INFINITIVE,
        /** "denied killing them". */
        GERUND,
        /** Somebody told stands first: "told reporters that". */
        AUDIENCE,
        /** An object and what is said of it: "accused Iran of", "likened it to", "dismissed it as". */
        ABOUT_OBJECT,
        /** A toll and a number: "put the toll at 40". */
        TOLL,
        /** A counted object: "listed 40 victims". */
        COUNT
    }

    CueEntry {
        words = List.copyOf(words);
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** The content can be a statement rather than a thing. */
    boolean takesStatement() {
        return takes(Frame.CLAUSE) || takes(Frame.QUOTE);
    }

    String lemma() {
        return String.join(" ", words);
    }
}
