package org.counterclaim.claim.extract;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;

/** The English models, loaded once, with their engines, which serve one thread at a time and are lent out. */
public final class LanguageTools {

    private final SentenceModel sentences;
    private final TokenizerModel tokens;
    private final POSModel tags;
    private final ConcurrentLinkedDeque<Engines> idle = new ConcurrentLinkedDeque<>();

    public LanguageTools(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {
        this.sentences = sentences;
        this.tokens = tokens;
        this.tags = tags;
    }

    record Engines(SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tags) {}

    <T> T with(Function<Engines, T> work) {
        @Nullable Engines free = idle.pollFirst();
        Engines engines = free != null
                ? free
                : new Engines(new SentenceDetectorME(sentences), new TokenizerME(tokens), new POSTaggerME(tags));
        T result = work.apply(engines);
        // An engine that failed half-way is not lent out again: it keeps state between its steps.
        idle.addFirst(engines);
        return result;
    }
}
