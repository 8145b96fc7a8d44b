package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.FigureReader;
import org.counterclaim.claim.figure.Word;

/** A paragraph in, its sentences out, with words and their parts of speech. Tags only what can hold a claim: it costs most. */
final class SentenceReader {

    /** Newswires write no longer sentence; what is longer is a list or noise, and costs the square of its length. */
    private static final int LONGEST = 200;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}|(?<=[A-Za-z\\p{Mn}])\\p{Mn}");

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
                List<Word> words = words(text, places.subList(0, end), engines);
                Span part = whole
                        ? span
                        : new Span(places.get(0).start(), places.get(end - 1).end());
                found.add(new Sentence(text, part, number, headline, words, quotations, whole));
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

    private List<Word> words(String text, List<Span> places, LanguageTools.Engines engines) {
        List<Word> words = new ArrayList<>();
        if (!canHoldAClaim(text, places)) {
            for (Span place : places) {
                Clitics.split(text, place, "", words);
            }
            return words;
        }
        String[] plain = new String[places.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = readable(places.get(i).of(text))
                    .replace('’', '\'')
                    .replace('“', '"')
                    .replace('”', '"');
        }
        String[] tags = TagRepair.of(plain, engines.tags().tag(Capitals.quietened(plain)));
        for (int i = 0; i < plain.length; i++) {
            if (INVISIBLE.matcher(places.get(i).of(text)).find()) {
                words.add(new Word(plain[i], tags[i], places.get(i)));
            } else {
                Clitics.split(text, places.get(i), tags[i], words);
            }
        }
        return words;
    }

    /** As a reader sees it: without zero-width characters and the marks that are piled on plain letters. */
    private static String readable(String word) {
        String visible = INVISIBLE.matcher(word).replaceAll("");
        return visible.isEmpty() ? word : visible;
    }

    private boolean canHoldAClaim(String text, List<Span> places) {
        for (Span place : places) {
            String word = readable(place.of(text));
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
