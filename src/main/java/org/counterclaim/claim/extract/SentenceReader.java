package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Word;

/** A paragraph in, its sentences out, with words and their parts of speech. Tags only what can hold a claim: it costs most. */
final class SentenceReader {

    private final SentenceBounds bounds;
    private final Set<String> abbreviations;
    private final CueLexicon cues;

    SentenceReader(Set<String> abbreviations, CueLexicon cues) {
        this.bounds = new SentenceBounds(abbreviations);
        this.abbreviations = abbreviations;
        this.cues = cues;
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
            if (!places.isEmpty()) {
                List<Word> words = words(text, places, engines);
                found.add(new Sentence(text, span, number, headline, words, quotations));
            }
        }
        return found;
    }

    private List<Word> words(String text, List<Span> places, LanguageTools.Engines engines) {
        List<Word> words = new ArrayList<>();
        if (!canHoldAClaim(text, places)) {
            for (Span place : places) {
                words.add(new Word(place.of(text), "", place));
            }
            return words;
        }
        String[] plain = new String[places.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] =
                    places.get(i).of(text).replace('’', '\'').replace('“', '"').replace('”', '"');
        }
        String[] tags = TagRepair.of(plain, engines.tags().tag(plain));
        for (int i = 0; i < plain.length; i++) {
            Clitics.split(text, places.get(i), tags[i], words);
        }
        return words;
    }

    private boolean canHoldAClaim(String text, List<Span> places) {
        for (Span place : places) {
            String word = place.of(text);
            if (Character.isDigit(word.charAt(0)) || cues.knows(word) || "\"“”:".contains(word)) {
                return true;
            }
        }
        return false;
    }
}
