package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GistTest {

    @Test
    void endings_and_small_words_do_not_matter() {
        Gist one = Gist.of("soldiers fired at the crowd");
        Gist other = Gist.of("a soldier had been firing into crowds");

        assertThat(one.similarityTo(other)).isEqualTo(1.0);
    }

    @Test
    void sentences_about_other_things_are_not_alike() {
        Gist one = Gist.of("soldiers fired at the crowd");
        Gist other = Gist.of("the central bank raised interest rates");

        assertThat(one.similarityTo(other)).isZero();
    }

    @Test
    void an_empty_sentence_is_like_nothing() {
        assertThat(Gist.of("it was so").similarityTo(Gist.of("that is that"))).isZero();
    }

    @Test
    void numbers_are_kept_apart_from_words() {
        Gist one = Gist.of("police fired 3,000 rounds");

        assertThat(one.numbers()).containsExactly("3000");
        assertThat(one.hasSameNumbers(Gist.of("police fired 300 rounds"))).isFalse();
    }

    @Test
    void a_negation_is_noticed_and_two_cancel_each_other() {
        assertThat(Gist.of("soldiers did not fire").negated()).isTrue();
        assertThat(Gist.of("soldiers didn\u2019t fire").negated()).isTrue();
        assertThat(Gist.of("nobody was not warned").negated()).isFalse();
    }

    @Test
    void calling_something_baseless_rejects_it() {
        Gist gist = Gist.of("the report is baseless");

        assertThat(gist.rejects()).isTrue();
        assertThat(gist.negated()).isFalse();
    }

    @Test
    void the_subject_of_an_amount_is_what_not_every_amount_has() {
        assertThat(Gist.ofSubject("the stadium would cost 3 billion euros").words())
                .containsExactly("stadium");
        assertThat(Gist.ofSubject("it would cost 3 billion euros").words()).isEmpty();
    }
}
