package org.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.article.page.PageReader;
import org.counterclaim.article.page.Shingles;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String STORY =
            "The river broke its banks on Sunday night and the flood tore away the lower bridge."
                    + " The ministry said 212 people were killed. The mayor asked everybody to stay away from the water.";

    private static boolean isLaterForm(String before, String after) {
        return Likeness.mayBeLaterFormOf(before, Shingles.of(PageReader.read(after)));
    }

    @Test
    void an_article_that_was_edited_hard_is_a_later_form() {
        String later =
                "UPDATE: Toll rises to 230. The ministry now speaks of 230 dead. On Sunday night the river had come"
                        + " over its banks, and the flood tore away the lower bridge, which was built in 1931.";

        assertThat(isLaterForm(STORY, later)).isTrue();
    }

    @Test
    void a_page_with_other_words_is_none() {
        String login =
                "To read on, please log in or choose one of our offers. With a subscription you support independent"
                        + " journalism and read every article on all your devices.";

        assertThat(isLaterForm(STORY, login)).isFalse();
    }

    @Test
    void a_text_of_a_few_words_may_become_anything() {
        assertThat(isLaterForm("Toll rises", "The ministry said 212 people were killed."))
                .isTrue();
    }
}
