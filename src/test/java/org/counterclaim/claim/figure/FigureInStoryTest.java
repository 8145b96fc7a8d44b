package org.counterclaim.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence leaves to the story around it or to the clause that reports it. */
class FigureInStoryTest {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 22);

    private final FigureReader reader = new FigureReader();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Deadly crackdown in the south | KILLED",
                "The mayor counts the people who died | KILLED",
                "The dead of the winter storm are named | KILLED",
                "Toll of the storm disputed | KILLED",
                "Protesters marched after the arrests | DETAINED",
                "Thousands marched in the rain | ATTENDANCE",
                "A body of the state speaks of life in the city |",
                "The plant released gas |",
                "The council debates the budget |"
            })
    void a_sentence_speaks_of_what_befell_people_without_counting_them(String sentence, @Nullable Metric topic) {
        assertThat(reader.topic(sentence, Tagged.words(sentence))).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The office, a body of the same state, put the total at 3,117 as of 4 January.",
                "The office put the number at 3,117.",
                "The office gave a total of 3,117.",
                "The office announced a final toll of 3,117.",
                "The figure, the office said, was 3,117.",
                "The office said 3,117 people had been killed."
            })
    void a_bare_total_counts_what_the_story_is_about(String sentence) {
        assertThat(read(sentence, Metric.KILLED))
                .extracting(Figure::metric, Figure::unit)
                .containsExactly(tuple(Metric.KILLED, "PERSON"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The number of houses burned is 40.",
                "The total came to 120 shops.",
                "The total rainfall came to 120.",
                "The budget figure was 3,117.",
                "It listed 1,850 houses."
            })
    void a_total_of_something_else_does_not_count_what_the_story_is_about(String sentence) {
        assertThat(read(sentence, Metric.KILLED)).extracting(Figure::metric).doesNotContain(Metric.KILLED);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The office put the total at 3,117.",
                "The square holds 300 people.",
                "The office gave a total of 3,117.",
                "It listed 1,850 farmers."
            })
    void a_number_of_nobody_knows_what_is_no_figure(String sentence) {
        assertThat(read(sentence, null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "One of them, a baker, said the police came.",
                "One of them covers nurses.",
                "Two of them said the roof fell.",
                "The number was given by one of them.",
                "The other one is not about the dead.",
                "An official said on Sunday that they had been killed.",
                "No death since then has been added to the count."
            })
    void someone_who_is_spoken_of_is_not_counted(String sentence) {
        assertThat(read(sentence, Metric.KILLED)).isEmpty();
    }

    @Test
    void nobody_killed_is_a_count_of_none() {
        assertThat(read("No one was killed.", Metric.KILLED))
                .extracting(figure -> figure.quantity().hard())
                .containsExactly(Interval.of(0L, 0L));
    }

    @Test
    void a_part_takes_the_group_that_it_was_among() {
        List<Figure> figures = read("The clinic counted 90 deaths, 14 of them among the security forces.", null);

        assertThat(figures.get(1).population()).isEqualTo(Population.SECURITY_FORCES);
        assertThat(figures.get(1).subset()).isTrue();
    }

    @Test
    void of_these_opens_a_list_of_parts_of_what_the_story_counts() {
        List<Figure> figures = read(
                "Of these, 300 were protesters, 70 were members of the security forces and 12 were minors.",
                Metric.KILLED);

        assertThat(figures)
                .extracting(Figure::metric, Figure::population, Figure::subset)
                .containsExactly(
                        tuple(Metric.KILLED, Population.PROTESTER, true),
                        tuple(Metric.KILLED, Population.SECURITY_FORCES, true),
                        tuple(Metric.KILLED, Population.CHILD_U18, true));
    }

    @Test
    void a_list_counts_what_the_story_is_about_for_everybody_on_it() {
        List<Figure> figures = read(
                "It listed 500 protesters, 30 people affiliated with the government, six people under 18 and four "
                        + "civilians who had not joined the marches.",
                Metric.KILLED);

        assertThat(figures)
                .extracting(Figure::metric, Figure::population)
                .containsExactly(
                        tuple(Metric.KILLED, Population.PROTESTER),
                        tuple(Metric.KILLED, Population.GOVERNMENT_AFFILIATED),
                        tuple(Metric.KILLED, Population.CHILD_U18),
                        tuple(Metric.KILLED, Population.CIVILIAN));
    }

    @Test
    void those_of_the_dead_are_part_of_them() {
        Figure figure = read("Another 31 of the dead had not been named.", null).get(0);

        assertThat(figure.metric()).isEqualTo(Metric.KILLED);
        assertThat(figure.subset()).isTrue();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It said that of the dead, 12 were women. | WOMEN",
                "It said 427 were civilians. | CIVILIAN",
                "427 of the dead were civilians. | CIVILIAN",
                "427 of the 3,117 were bystanders. | BYSTANDER",
                "427 of the 3,117 dead were bystanders. | BYSTANDER"
            })
    void who_they_were_is_told_of_a_part_of_those_that_the_story_counts(String sentence, Population population) {
        assertThat(read(sentence, Metric.KILLED))
                .extracting(Figure::metric, Figure::population, Figure::subset)
                .containsExactly(tuple(Metric.KILLED, population, true));
    }

    @Test
    void a_part_of_things_is_no_part_of_the_dead() {
        assertThat(read("Twelve of the 40 countries voted.", Metric.KILLED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "It had verified 502 deaths and was investigating 787 more.",
                "It had verified 502 deaths, with 787 more under investigation."
            })
    void more_of_what_was_counted_before_needs_no_noun(String sentence) {
        assertThat(read(sentence, null))
                .extracting(Figure::metric, Figure::countBasis)
                .containsExactly(
                        tuple(Metric.KILLED, CountBasis.DOCUMENTED_MINIMUM), tuple(Metric.KILLED, CountBasis.PENDING));
    }

    @Test
    void a_basis_reaches_its_own_clause_only() {
        assertThat(read("A further 700 deaths were under investigation and 2,852 people had been detained.", null))
                .extracting(Figure::countBasis)
                .containsExactly(CountBasis.PENDING, CountBasis.UNSPECIFIED);
    }

    @ParameterizedTest(name = "{0} | {1} | {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The group said on Wednesday that | it had confirmed 519 deaths | said | 2026-01-21 | INFERRED",
                "The group said Tuesday | 519 people were killed | said | 2026-01-20 | INFERRED",
                "On January 21, the office said | a total of 317 people had been killed | said | 2026-01-21 | INFERRED",
                "The office on Wednesday said | 317 people had been killed | said | 2026-01-21 | INFERRED",
                "The office told reporters in Oslo on Tuesday that | 317 people died | told | 2026-01-20 | INFERRED",
                "The office said | 40 people were killed on Friday | said | 2026-01-22 | PUBLICATION_DATE",
                "After the killings on Friday, the office said | 40 people had died | said | 2026-01-22 | PUBLICATION_DATE",
                "The office said of the killings on Friday that | 40 people died | said | 2026-01-22 | PUBLICATION_DATE",
                "The office said on Wednesday that | 317 people had died as of 20 January | said | 2026-01-20 | STATED"
            })
    void the_day_of_reporting_dates_the_count_and_the_day_of_the_event_does_not(
            String report, String content, String cue, LocalDate asOf, AsOfBasis basis) {
        String sentence = report + " " + content + ".";
        Span span = new Span(report.length() + 1, sentence.length() - 1);

        List<Figure> figures =
                reader.read(sentence, Tagged.words(sentence), span, cue, new FigureContext(PUBLISHED, null, null));

        assertThat(figures).extracting(Figure::asOf, Figure::asOfBasis).containsExactly(tuple(asOf, basis));
    }

    @Test
    void the_day_of_a_report_that_follows_its_content_dates_it_too() {
        String sentence = "A total of 317 people had been killed, the office said on Wednesday.";
        Span content = new Span(0, sentence.indexOf(", the"));

        List<Figure> figures = reader.read(
                sentence, Tagged.words(sentence), content, "said", new FigureContext(PUBLISHED, null, null));

        assertThat(figures).extracting(Figure::asOf).containsExactly(LocalDate.of(2026, 1, 21));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "14 people were hurt in a fire in Bergen. | Bergen",
                "14 people were killed during the unrest in Rasht. | Rasht",
                "14 people were killed in the city of Rasht. | Rasht",
                "14 people were hurt in a fire at a mill in Bergen. | Bergen",
                "14 people were hurt in a fire. |"
            })
    void the_place_may_stand_behind_what_happened_there(String sentence, String place) {
        assertThat(read(sentence, null)).extracting(Figure::place).containsExactly(place);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "The office said 3,117 pe\u200bople were kil\u200bled.",
                "The office said 3,117\u200bpeople were killed.",
                "The office said 3,117 peo\u00adple were killed."
            })
    void what_no_reader_sees_hides_no_figure(String sentence) {
        assertThat(read(sentence, null)).extracting(Figure::metric).containsExactly(Metric.KILLED);
    }

    @Test
    void a_letter_written_as_two_marks_is_one() {
        String sentence = Normalizer.normalize("14 people were killed in Malmö.", Normalizer.Form.NFD);

        assertThat(read(sentence, null)).extracting(Figure::place).containsExactly("Malmö");
    }

    private List<Figure> read(String sentence, @Nullable Metric topic) {
        return reader.read(sentence, Tagged.words(sentence), new FigureContext(PUBLISHED, null, topic));
    }
}
