package org.counterclaim.claim.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well a model reads treebanks, and how fast.
 *
 * <p>{@code java -cp target/classes:target/test-classes org.counterclaim.claim.syntax.ParserEvaluation MODEL FILE...}
 */
final class ParserEvaluation {

    private ParserEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        DependencyParser parser;
        try (InputStream model = Files.newInputStream(Path.of(arguments[0]))) {
            parser = DependencyParser.load(model);
        }
        System.out.printf("loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        for (int i = 1; i < arguments.length; i++) {
            List<TreebankSentence> treebank = Treebank.read(Path.of(arguments[i]));
            TreebankScore score = TreebankScore.of(parser, treebank);
            System.out.println(arguments[i] + " " + score.summary());
            System.out.print(score.table());
            speed(parser, treebank);
        }
    }

    /** On one core, in its own time: what others run beside it does not count. */
    private static void speed(DependencyParser parser, List<TreebankSentence> treebank) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        int words = 0;
        for (TreebankSentence sentence : treebank) {
            words += parser.parse(sentence.words()).size();
        }
        double millis = (clock.getCurrentThreadCpuTime() - start) / 1e6;
        System.out.printf(Locale.ROOT, "%.1f ms for 1,000 words%n", millis / words * 1000);
    }
}
