package org.counterclaim.claim.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {

    /** "He said the town fell quickly". */
    private final DependencyTree tree = new DependencyTree(
            new int[] {1, DependencyTree.NONE, 3, 4, 1, 4},
            List.of(Label.NSUBJ, Label.ROOT, Label.DET, Label.NSUBJ, Label.CCOMP, Label.ADVMOD),
            List.of("PRON/PRP", "VERB/VBD", "DET/DT", "NOUN/NN", "VERB/VBD", "ADV/RB"));

    @Test
    void the_root_has_no_head() {
        assertThat(tree.root()).isEqualTo(1);
        assertThat(tree.head(1)).isEqualTo(DependencyTree.NONE);
    }

    @Test
    void dependents_come_in_the_order_of_the_sentence() {
        assertThat(tree.dependents(4)).containsExactly(3, 5);
        assertThat(tree.dependents(1, Label.CCOMP, Label.XCOMP)).containsExactly(4);
        assertThat(tree.dependents(0)).isEmpty();
        assertThat(tree.dependent(1, Label.NSUBJ, Label.NSUBJ_PASS)).isZero();
        assertThat(tree.dependent(1, Label.OBJ)).isEqualTo(DependencyTree.NONE);
    }

    @Test
    void a_clause_reaches_from_its_first_word_to_its_last() {
        assertThat(tree.first(4)).isEqualTo(2);
        assertThat(tree.last(4)).isEqualTo(5);
        assertThat(tree.first(1)).isZero();
    }

    @Test
    void a_word_stands_above_itself_and_all_that_hangs_on_it() {
        assertThat(tree.isAbove(1, 2)).isTrue();
        assertThat(tree.isAbove(4, 4)).isTrue();
        assertThat(tree.isAbove(4, 0)).isFalse();
    }

    @Test
    void tags_are_told_in_both_finenesses() {
        assertThat(tree.tag(1)).isEqualTo("VERB");
        assertThat(tree.pennTag(1)).isEqualTo("VBD");
    }

    @Test
    void an_arc_tells_dependent_head_and_label() {
        assertThat(tree.arc(3)).isEqualTo(new Arc(3, 4, Label.NSUBJ));
        assertThat(tree.arc(1)).isEqualTo(new Arc(1, DependencyTree.NONE, Label.ROOT));
    }

    @Test
    void a_relation_is_named_as_in_the_treebanks() {
        assertThat(Label.NSUBJ_PASS.ud()).isEqualTo("nsubj:pass");
        assertThat(Label.of("nsubj:pass")).isEqualTo(Label.NSUBJ_PASS);
        assertThat(Label.of("nmod:of")).isEqualTo(Label.NMOD);
        assertThat(Label.of("unheard")).isEqualTo(Label.DEP);
    }
}
