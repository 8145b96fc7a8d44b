package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.FigureReader;
import org.counterclaim.claim.figure.Word;

/** A paragraph in, its sentences out, with words and their parts of speech. Tags only what can hold a claim: it costs most. */
final class SentenceReader {

    /** Newswires write no longer sentence; what is longer is a list or noise, and costs the square of its length. */
    private static final int LONGEST = 200;

    private final SentenceBounds bounds;
    private final Set<String> abbreviations;
    private final CueLexicon cues;
    private final FigureReader figures;

    SentenceReader(Set<String> abbreviations, CueLexicon cues, FigureReader figures) {
        this.bounds = new SentenceBounds(abbreviations);
        this.abbreviations = abbreviations;
        this.cues = cues;
        this.figures = figures;
    }

    List<Sentence> read(
            String text,
            Span paragraph,
            int number,
            boolean headline,
            Quotations quotations,
            LanguageTools.Engines engines) {
        Tokens tokens = new Tokens(abbreviations, engines.tokens());
        List<Sentence> found = new ArrayList<>();
        for (Span span : bounds.of(text, paragraph, engines.sentences())) {
            List<Span> places = tokens.of(text, span);
            boolean whole = places.size() <= LONGEST;
            while (!places.isEmpty()) {
                int end = whole ? places.size() : firstPart(text, places);
                Analysis analysis = analysed(text, places.subList(0, end), engines);
                Span part = whole
                        ? span
                        : new Span(places.get(0).start(), places.get(end - 1).end());
                found.add(new Sentence(text, part, number, headline, analysis, quotations, whole));
                places = places.subList(end, places.size());
            }
        }
        return found;
    }

    /** How many words to read at once of what has no end: up to the last mark that can part clauses. */
    private static int firstPart(String text, List<Span> places) {
        int most = Math.min(LONGEST, places.size());
        for (int end = most; end < places.size() && end > most / 2; end--) {
            if (",;:-–—".contains(places.get(end - 1).of(text))) {
                return end;
            }
        }
        return most;
    }

    private Analysis analysed(String text, List<Span> places, LanguageTools.Engines engines) {
        if (canHoldAClaim(text, places)) {
            return engines.syntax().of(text, places);
        }
        List<Word> words = new ArrayList<>();
        for (Span place : places) {
            Clitics.split(text, place, "", words);
        }
        return new Analysis(words, null);
    }

    private boolean canHoldAClaim(String text, List<Span> places) {
        if ("―—–".contains(places.get(0).of(text))) {
            return true;
        }
        for (Span place : places) {
            String word = Plain.readable(place.of(text));
            if (Character.isDigit(word.charAt(0))
                    || cues.knows(word)
                    || figures.mayCount(word)
                    || "\"“”:".contains(word)) {
                return true;
            }
        }
        return false;
    }
}
