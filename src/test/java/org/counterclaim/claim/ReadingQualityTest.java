package org.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.article.page.PageReader;
import org.counterclaim.claim.extract.Document;
import org.counterclaim.claim.extract.ExtractedClaim;
import org.counterclaim.claim.extract.Extraction;
import org.counterclaim.claim.extract.Extractor;
import org.counterclaim.claim.figure.Figure;
import org.counterclaim.intake.DemoArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How much of what a reader finds in the demo newsroom's articles the extractor finds as well. Articles and expectations
 * were written before the extractor existed. The thresholds are a little below what was measured: raise them with it.
 */
class ReadingQualityTest {

    private static final Extractor EXTRACTOR = EnglishExtraction.load();
    private static final List<Reading> READINGS =
            DemoArticle.all().stream().map(ReadingQualityTest::read).toList();

    /** One article as expected and as read. */
    record Reading(String name, List<Expectation> expected, List<ExtractedClaim> claims, String text) {

        List<Expectation> attributions() {
            return expected.stream().filter(Expectation::hasSource).toList();
        }

        List<Expectation> figures() {
            return expected.stream().filter(Expectation::hasFigure).toList();
        }

        List<Expectation> missedAttributions() {
            return attributions().stream()
                    .filter(row -> !row.isAttributedIn(claims, text))
                    .toList();
        }

        List<Expectation> missedFigures() {
            return figures().stream()
                    .filter(row -> !row.isFiguredIn(claims, text))
                    .toList();
        }

        List<Figure> foundFigures() {
            return claims.stream().flatMap(claim -> claim.figures().stream()).toList();
        }

        List<String> inventedFigures() {
            return foundFigures().stream()
                    .filter(found -> expected.stream().noneMatch(row -> row.isWordedIn(found, text)))
                    .map(found -> found.span().of(text))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Reading read(DemoArticle article) {
        String text = article.text();
        Extraction extraction = EXTRACTOR.extract(new Document(
                text,
                PageReader.read(text),
                article.title(),
                article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                "en",
                article.outlet()));
        return new Reading(article.name(), Expectation.of(article.name()), extraction.claims(), text);
    }

    static Stream<Reading> readings() {
        return READINGS.stream();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void no_article_is_read_badly(Reading reading) {
        int attributions = reading.attributions().size();
        int figures = reading.figures().size();

        assertThat(reading.missedAttributions())
                .as("attributions not found, of %d", attributions)
                .hasSizeLessThanOrEqualTo(attributions / 2);
        assertThat(reading.missedFigures())
                .as("figures not found or read wrongly, of %d", figures)
                .hasSizeLessThanOrEqualTo(figures / 5);
    }

    @Test
    void most_attributions_are_found_with_their_source_and_cue() {
        List<Expectation> expected = all(Reading::attributions);

        assertThat(all(Reading::missedAttributions))
                .as("attributions not found, of %d", expected.size())
                .hasSizeLessThanOrEqualTo((int) (0.05 * expected.size()));
    }

    @Test
    void most_figures_are_found_and_read_right() {
        List<Expectation> expected = all(Reading::figures);

        assertThat(all(Reading::missedFigures))
                .as("figures not found or read wrongly, of %d", expected.size())
                .hasSizeLessThanOrEqualTo((int) (0.05 * expected.size()));
    }

    @Test
    void few_figures_are_found_that_a_reader_does_not_see() {
        List<Figure> found = all(Reading::foundFigures);

        assertThat(all(Reading::inventedFigures))
                .as("figures that are none, of %d", found.size())
                .hasSizeLessThanOrEqualTo((int) (0.05 * found.size()));
    }

    private static <T> List<T> all(Function<Reading, List<T>> part) {
        return READINGS.stream()
                .flatMap(reading -> part.apply(reading).stream())
                .toList();
    }
}
