package org.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.counterclaim.claim.extract.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Passages of our own writing in varied English, and what limits each figure in them: domain reference 3.2, 3.3, 3.8. */
class ScopeReadingTest {

    private static final Extractor EXTRACTOR = EnglishExtraction.load();

    static Stream<ScopePassage> passages() {
        return ScopePassage.all();
    }

    @ParameterizedTest
    @MethodSource("passages")
    void every_figure_is_read_with_its_source_its_limits_and_its_event(ScopePassage passage) {
        assertThat(passage.readBy(EXTRACTOR)).containsExactlyElementsOf(passage.expected());
    }
}
