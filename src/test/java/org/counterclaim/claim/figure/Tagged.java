package org.counterclaim.claim.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.counterclaim.article.page.Span;

/** Sentences with the words and parts of speech that the real tagger gives them. */
final class Tagged {

    private static final TokenizerME TOKENIZER;
    private static final POSTaggerME TAGGER;

    static {
        try (InputStream tokens = model("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
                InputStream tags = model("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            TOKENIZER = new TokenizerME(new TokenizerModel(tokens));
            TAGGER = new POSTaggerME(new POSModel(tags));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tagged() {}

    private static InputStream model(String name) {
        return Objects.requireNonNull(Tagged.class.getResourceAsStream(name), name);
    }

    static synchronized List<Word> words(String sentence) {
        opennlp.tools.util.Span[] spans = TOKENIZER.tokenizePos(sentence);
        String[] texts = opennlp.tools.util.Span.spansToStrings(spans, sentence);
        String[] tags = TAGGER.tag(texts);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            words.add(new Word(texts[i], tags[i], new Span(spans[i].getStart(), spans[i].getEnd())));
        }
        return words;
    }
}
