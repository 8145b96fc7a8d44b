package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Span;

/**
 * Text in, claims out: who said what by which words, with every figure on the innermost claim. English only; a text in
 * another language yields no claims and a warning. One extractor serves any number of threads.
 */
public final class Extractor {

    /** In characters, some 8,000 words: what is longer is a book or noise, and not worth the time of a parser. */
    private static final int LONGEST_ARTICLE = 50_000;

    private final Lexicon lexicon;
    private final LanguageTools exact;
    private final LanguageTools quick;
    private final SentenceReader reader;
    private final SentenceAttributions attributions;

    /**
     * @param exact reads what is as long as an article
     * @param quick reads what is longer
     */
    public Extractor(Lexicon lexicon, LanguageTools exact, LanguageTools quick) {
        this.lexicon = lexicon;
        this.exact = exact;
        this.quick = quick;
        this.reader = new SentenceReader(lexicon.abbreviations(), lexicon.cues(), lexicon.figures());
        this.attributions = new SentenceAttributions(lexicon.cues());
    }

    public Extraction extract(Document document) {
        String language = Language.of(document.text(), document.language());
        if (!Language.isEnglish(language)) {
            String warning = "Claims are found in English only; the language of this text is " + language
                    + ". Its claims can be marked by hand.";
            return new Extraction(language, document.text(), List.of(), null, false, List.of(warning));
        }
        LanguageTools tools = document.text().length() > LONGEST_ARTICLE ? quick : exact;
        return tools.with(engines -> extract(document, language, engines));
    }

    private Extraction extract(Document document, String language, LanguageTools.Engines engines) {
        String text = document.text();
        Paragraphs paragraphs = Paragraphs.of(document);
        Quotations quotations = Quotations.in(text, paragraphs.all());
        List<Sentence> sentences = sentences(text, paragraphs, quotations, engines);
        Story story = Story.of(document, sentences, lexicon);
        List<Attribution> found = new ArrayList<>();
        boolean couldNotVerify = false;
        for (Sentence sentence : sentences) {
            if (OutletVerification.isDenied(sentence.toString(), story.outlets())) {
                couldNotVerify = true;
            } else if (sentence.isTagged()) {
                found.addAll(attributions.in(sentence));
            }
        }
        found = new QuotationSpread(text, sentences, quotations).over(found);
        List<ExtractedClaim> claims = new ClaimReader(text, sentences, quotations, lexicon, story).claims(found);
        Events.Told told = lexicon.events().of(sentences, claims, story, lexicon.gazetteer());
        Sides sides = new Sides(lexicon.gazetteer(), sentences, text);
        claims = told.claims().stream().map(sides::in).toList();
        claims = claims.stream().map(new Superseded(claims)::in).toList();
        return new Extraction(language, text, claims, told.main(), couldNotVerify, warnings(sentences, claims));
    }

    private static List<String> warnings(List<Sentence> sentences, List<ExtractedClaim> claims) {
        List<String> warnings = new ArrayList<>();
        if (!sentences.stream().allMatch(Sentence::isWhole)) {
            warnings.add("A sentence was too long to be one and was read in parts;"
                    + " who says what in it should be looked at by hand.");
        }
        if (claims.isEmpty()) {
            warnings.add("No claim was found in this text. If somebody says something in it, mark it by hand.");
        }
        return warnings;
    }

    private List<Sentence> sentences(
            String text, Paragraphs paragraphs, Quotations quotations, LanguageTools.Engines engines) {
        List<Sentence> sentences = new ArrayList<>();
        Span headline = paragraphs.headline();
        if (headline != null) {
            sentences.addAll(reader.read(text, headline, -1, true, quotations, engines));
        }
        for (int p = 0; p < paragraphs.body().size(); p++) {
            sentences.addAll(reader.read(text, paragraphs.body().get(p), p, false, quotations, engines));
        }
        return sentences;
    }
}
