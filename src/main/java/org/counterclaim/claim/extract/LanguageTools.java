package org.counterclaim.claim.extract;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.counterclaim.claim.syntax.DependencyParser;
import org.jspecify.annotations.Nullable;

/** The English models, loaded once, with their engines, which serve one thread at a time and are lent out. */
public final class LanguageTools {

    private final Supplier<Engines> fresh;
    private final ConcurrentLinkedDeque<Engines> idle = new ConcurrentLinkedDeque<>();

    private LanguageTools(Supplier<Engines> fresh) {
        this.fresh = fresh;
    }

    /** Sentences are parsed: the best reading. */
    public static LanguageTools parsing(
            SentenceModel sentences, TokenizerModel tokens, DependencyParser parser, CueLexicon cues) {
        Syntax syntax = new ParsedSyntax(parser, new TagRepair(cues));
        return new LanguageTools(() -> new Engines(new SentenceDetectorME(sentences), new TokenizerME(tokens), syntax));
    }

    /** Only parts of speech are found: quicker. */
    public static LanguageTools tagging(
            SentenceModel sentences, TokenizerModel tokens, POSModel tags, CueLexicon cues) {
        TagRepair repair = new TagRepair(cues);
        return new LanguageTools(() -> new Engines(
                new SentenceDetectorME(sentences),
                new TokenizerME(tokens),
                new TaggedSyntax(new POSTaggerME(tags), repair)));
    }

    record Engines(SentenceDetectorME sentences, TokenizerME tokens, Syntax syntax) {}

    <T> T with(Function<Engines, T> work) {
        @Nullable Engines free = idle.pollFirst();
        Engines engines = free != null ? free : fresh.get();
        T result = work.apply(engines);
        // An engine that failed half-way is not lent out again: it keeps state between its steps.
        idle.addFirst(engines);
        return result;
    }
}
