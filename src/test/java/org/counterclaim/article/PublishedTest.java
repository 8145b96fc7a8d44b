package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.counterclaim.platform.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

    private static final Instant NOW = Instant.parse("2026-02-03T22:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-06", "2062-02-03", "2026-02-07T00:30:00+01:00"})
    void what_is_said_to_be_published_days_from_now_is_refused(String publishedAt) {
        assertThatThrownBy(() -> Published.told(publishedAt, NOW))
                .isInstanceOf(Invalid.class)
                .hasMessage("publishedAt must not be later than 2026-02-05.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-05", "2026-02-04T11:00:00+14:00", "1999-12-31"})
    void what_may_be_tomorrows_paper_on_the_other_side_of_the_world_is_taken(String publishedAt) {
        assertThat(Published.told(publishedAt, NOW)).isNotNull();
    }

    @Test
    void no_date_tells_nothing() {
        assertThat(Published.told(null, NOW)).isNull();
    }
}
