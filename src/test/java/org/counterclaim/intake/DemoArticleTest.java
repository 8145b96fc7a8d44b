package org.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoArticleTest {

    private final List<DemoArticle> articles = DemoArticle.all();

    @Test
    void a_dozen_articles_come_in_the_order_of_their_publication() {
        assertThat(articles).hasSize(12);
        assertThat(articles).extracting(DemoArticle::publishedAt).isSorted();
        assertThat(articles).extracting(DemoArticle::url).doesNotHaveDuplicates();
    }

    @Test
    void each_is_a_wire_story_of_an_outlet_that_cannot_exist() {
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.text().split("\\s+")).hasSizeBetween(250, 500);
            assertThat(URI.create(article.url()).getHost()).endsWith(".example");
            assertThat(article.text()).contains("(" + article.outlet() + ") - ");
        });
    }

    @Test
    void an_article_without_a_title_is_refused_by_name() {
        String file = "url: https://a.example/1\noutlet: A\npublishedAt: 2026-01-01T00:00:00Z\n\nText.";

        assertThatThrownBy(() -> DemoArticle.of("1.txt", file)).hasMessage("1.txt has no title");
    }
}
