package org.counterclaim.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    private static final String TEXT = "a\ud83d\ude00b";

    @Test
    void a_character_of_two_units_counts_once() {
        CodePoints points = new CodePoints(TEXT);

        assertThat(points.of(new Span(3, 4))).isEqualTo(new Span(2, 3));
        assertThat(points.toUnits(new Span(2, 3))).isEqualTo(new Span(3, 4));
    }

    @Test
    void cutting_a_text_leaves_its_characters_whole() {
        assertThat(CodePoints.cut(TEXT, 2)).isEqualTo("a");
        assertThat(CodePoints.cut(TEXT, 3)).isEqualTo("a\ud83d\ude00");
        assertThat(CodePoints.cut(TEXT, 4)).isEqualTo(TEXT);
    }
}
