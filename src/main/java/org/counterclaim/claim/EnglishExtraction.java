package org.counterclaim.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.counterclaim.claim.extract.CueLexicon;
import org.counterclaim.claim.extract.Events;
import org.counterclaim.claim.extract.Extractor;
import org.counterclaim.claim.extract.Gazetteer;
import org.counterclaim.claim.extract.LanguageTools;
import org.counterclaim.claim.extract.Lexicon;
import org.counterclaim.claim.extract.Roles;
import org.counterclaim.claim.figure.FigureReader;
import org.counterclaim.claim.syntax.DependencyParser;

/** Reads models and lexicons from the class path and builds the extractor for English from them. */
public final class EnglishExtraction {

    private static final String LEXICON = "org/counterclaim/lexicon/";
    private static final String MODEL = "opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private EnglishExtraction() {}

    /** Reads sentences with the parser. Takes half a second; call it once. */
    public static Extractor load() {
        return load(true);
    }

    /** @param parse with the parser, or only by parts of speech, which is quicker and finds less */
    public static Extractor load(boolean parse) {
        try (InputStream sentenceData = open(MODEL.formatted("sentence"));
                InputStream tokenData = open(MODEL.formatted("tokens"));
                InputStream tagData = open(MODEL.formatted("pos"))) {
            Lexicon lexicon = lexicon();
            SentenceModel sentences = new SentenceModel(sentenceData);
            TokenizerModel tokens = new TokenizerModel(tokenData);
            LanguageTools quick = LanguageTools.tagging(sentences, tokens, new POSModel(tagData), lexicon.cues());
            LanguageTools exact = parse
                    ? LanguageTools.parsing(sentences, tokens, DependencyParser.english(), lexicon.cues())
                    : quick;
            return new Extractor(lexicon, exact, quick);
        } catch (IOException e) {
            throw new UncheckedIOException("The data files of extraction cannot be read", e);
        }
    }

    static Lexicon lexicon() throws IOException {
        try (BufferedReader cues = lines("cues.en.tsv");
                BufferedReader countries = lines("countries.en.tsv");
                BufferedReader seats = lines("seats.en.tsv");
                BufferedReader organisations = lines("organisations.en.tsv");
                BufferedReader roles = lines("roles.en.tsv");
                BufferedReader events = lines("events.en.tsv");
                BufferedReader abbreviations = lines("abbreviations.en.txt")) {
            Set<String> abbreviated = abbreviations
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
            return new Lexicon(
                    CueLexicon.read(cues),
                    Gazetteer.read(countries, seats, organisations),
                    Roles.read(roles),
                    Events.read(events),
                    new FigureReader(),
                    abbreviated);
        }
    }

    private static BufferedReader lines(String file) {
        return new BufferedReader(new InputStreamReader(open(LEXICON + file), StandardCharsets.UTF_8));
    }

    private static InputStream open(String resource) {
        InputStream stream = EnglishExtraction.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("Not on the class path: " + resource);
        }
        return stream;
    }
}
