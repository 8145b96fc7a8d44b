package org.counterclaim.claim.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyParserTest {

    private static final DependencyParser PARSER = DependencyParser.english();

    @Test
    void heads_in_sentences_of_news_are_right() {
        assertThat(rightHeads(GoldenSentence.all())).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void relations_in_sentences_of_news_are_right() {
        assertThat(rightRelations(GoldenSentence.all())).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void capitals_throughout_cost_little() {
        List<GoldenSentence> shouted =
                GoldenSentence.all().stream().map(GoldenSentence::inCapitals).toList();

        assertThat(rightHeads(shouted)).isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The health ministry said on Friday that 3,117 people had been killed .        | said     | that 3,117 people had been killed
                    Officials denied the report , adding that no troops had crossed the border . | adding   | that no troops had crossed the border
                    The union says the owner told inspectors that the alarm worked .             | says     | the owner told inspectors that the alarm worked
                    The union says the owner told inspectors that the alarm worked .             | told     | that the alarm worked
                    Ministers who had promised an inquiry now say that the evidence was lost .   | say      | that the evidence was lost
                    """)
    void what_is_said_reaches_from_its_first_word_to_its_last(String sentence, String verb, String said) {
        List<String> words = List.of(sentence.split(" "));

        DependencyTree tree = PARSER.parse(words);

        List<Integer> clauses = tree.dependents(words.indexOf(verb), Label.CCOMP);
        assertThat(clauses).hasSize(1);
        int clause = clauses.get(0);
        assertThat(String.join(" ", words.subList(tree.first(clause), tree.last(clause) + 1)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "The bridge was destroyed by the flood, VBN",
        "Officials have destroyed it, VBN",
        "The army destroyed the bridge on Friday, VBD"
    })
    void the_tag_tells_a_past_tense_from_a_participle(String sentence, String tag) {
        List<String> words = List.of(sentence.split(" "));

        DependencyTree tree = PARSER.parse(words);

        assertThat(tree.tag(words.indexOf("destroyed"))).isEqualTo("VERB");
        assertThat(tree.pennTag(words.indexOf("destroyed"))).isEqualTo(tag);
    }

    @Test
    void any_words_give_a_tree() {
        qt().withExamples(200)
                .forAll(lists().of(strings().allPossible().ofLengthBetween(0, 12))
                        .ofSizeBetween(0, 30))
                .check(words -> isTree(PARSER.parse(words)));
    }

    @Test
    void a_sentence_without_end_gives_a_tree() {
        List<String> words = Collections.nCopies(2_000, "and");

        DependencyTree tree = PARSER.parse(words);

        assertThat(tree.size()).isEqualTo(words.size());
        assertThat(isTree(tree)).isTrue();
    }

    @Test
    void no_words_give_no_root() {
        DependencyTree tree = PARSER.parse(List.of());

        assertThat(tree.size()).isZero();
        assertThat(tree.root()).isEqualTo(DependencyTree.NONE);
    }

    @Test
    void one_parser_serves_many_threads_with_the_same_answers() {
        List<GoldenSentence> sentences = GoldenSentence.all();
        List<List<Arc>> alone = sentences.stream()
                .map(sentence -> arcs(PARSER.parse(sentence.words())))
                .toList();

        List<List<Arc>> together =
                IntStream.range(0, 4).boxed().flatMap(i -> sentences.stream()).toList().parallelStream()
                        .map(sentence -> arcs(PARSER.parse(sentence.words())))
                        .toList();

        assertThat(together)
                .isEqualTo(Stream.of(alone, alone, alone, alone)
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void only_the_head_of_the_sentence_is_its_root() {
        for (GoldenSentence sentence : GoldenSentence.all()) {
            DependencyTree tree = PARSER.parse(sentence.words());
            for (int i = 0; i < tree.size(); i++) {
                assertThat(tree.is(i, Label.ROOT)).isEqualTo(i == tree.root());
            }
        }
    }

    private static double rightHeads(List<GoldenSentence> sentences) {
        int asked = 0;
        int right = 0;
        for (GoldenSentence sentence : sentences) {
            DependencyTree tree = PARSER.parse(sentence.words());
            for (int i = 0; i < tree.size(); i++) {
                if (sentence.asksForHead(i)) {
                    asked++;
                    right += tree.head(i) == sentence.head(i) ? 1 : 0;
                }
            }
        }
        return (double) right / asked;
    }

    private static double rightRelations(List<GoldenSentence> sentences) {
        int asked = 0;
        int right = 0;
        for (GoldenSentence sentence : sentences) {
            DependencyTree tree = PARSER.parse(sentence.words());
            for (int i = 0; i < tree.size(); i++) {
                if (sentence.asksForHead(i) && sentence.asksForLabel(i)) {
                    asked++;
                    boolean label = tree.label(i).ud().equals(sentence.labels().get(i));
                    right += label && tree.head(i) == sentence.head(i) ? 1 : 0;
                }
            }
        }
        return (double) right / asked;
    }

    private static List<Arc> arcs(DependencyTree tree) {
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            arcs.add(tree.arc(i));
        }
        return arcs;
    }

    private static boolean isTree(DependencyTree tree) {
        int[] heads = new int[tree.size() + 1];
        for (int i = 0; i < tree.size(); i++) {
            heads[i + 1] = tree.head(i) + 1;
        }
        return TreeSearch.isTree(heads);
    }
}
