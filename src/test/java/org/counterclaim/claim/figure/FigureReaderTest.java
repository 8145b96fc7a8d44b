package org.counterclaim.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.article.page.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 3);
    private static final FigureContext NO_TOPIC = new FigureContext(PUBLISHED, "Iran", null);
    private static final FigureContext OF_DEATHS = new FigureContext(PUBLISHED, "Iran", Metric.KILLED);

    private final FigureReader reader = new FigureReader();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // a noun that is counted in cases
                "The group reported 6,854 deaths. | KILLED | 6,854 deaths",
                "There were 40 civilian fatalities. | KILLED | 40 civilian fatalities",
                "The bombing claimed 40 lives. | KILLED | 40 lives",
                "Rescuers recovered 131 unidentified bodies. | KILLED | 131 unidentified bodies",
                "Police made 200 arrests. | DETAINED | 200 arrests",
                "The state carried out 12 executions. | EXECUTED | 12 executions",
                "The hospital treated 120 injuries. | INJURED | 120 injuries",
                "The army suffered 300 casualties. | CASUALTIES | 300 casualties",
                "The court handed down 12 death sentences. | SENTENCED | 12 death sentences",
                // an active verb before
                "Landslides have killed more than 60 people. | KILLED | more than 60 people",
                "The blast killed 40. | KILLED | 40",
                "The strikes that killed 40 began at dawn. | KILLED | 40",
                "Insurgents Kill 37 Soldiers | KILLED | 37 Soldiers",
                "The blast wounded another 12 civilians. | INJURED | 12 civilians",
                "Police arrested 200 students. | DETAINED | 200 students",
                "The state has executed 12 people. | EXECUTED | 12 people",
                "Gunmen kidnapped 26 people. | ABDUCTED | 26 people",
                "The floods displaced 20,000 people. | DISPLACED | 20,000 people",
                "The court sentenced 12 people to death. | SENTENCED | 12 people",
                "The rebels released 500 detainees. | RELEASED | 500 detainees",
                "The rally drew 5,000 people. | ATTENDANCE | 5,000 people",
                "The clashes killed and injured more than 3,000 people. | CASUALTIES | more than 3,000 people",
                // what befell them, behind
                "More than 3,000 people have died in the floods. | KILLED | More than 3,000 people",
                "40 were killed. | KILLED | 40",
                "Nearly 80 Killed in Quake | KILLED | Nearly 80 Killed",
                "The fire left 3,000 dead. | KILLED | 3,000 dead",
                "12 people were shot dead. | KILLED | 12 people",
                "About 270 conscripts were wounded. | INJURED | About 270 conscripts",
                "Nine people remain missing. | MISSING | Nine people",
                "14 people are in critical condition. | SERIOUSLY_INJURED | 14 people",
                "12 people were hanged. | EXECUTED | 12 people",
                "More than 26,000 people had been detained. | DETAINED | More than 26,000 people",
                "Tens of thousands of villagers have fled. | DISPLACED | Tens of thousands of villagers",
                "About 100,000 people marched in the capital. | ATTENDANCE | About 100,000 people",
                "Hundreds of thousands of demonstrators took to the streets. | ATTENDANCE | Hundreds of thousands of demonstrators",
                "The blast left 40 people dead and wounded. | CASUALTIES | 40 people",
                "Four guards watching the gate were killed. | KILLED | Four guards",
                "Five of the mayor's drivers were killed. | KILLED | Five",
                "About 1,500 people, most of them farmers, were killed. | KILLED | About 1,500 people",
                "Twelve people suffered minor injuries. | INJURED | Twelve people",
                "Four people have bullet wounds. | INJURED | Four people",
                "Three farmers were shot in the head. | CASUALTIES | Three farmers",
                "Three farmers were brutally shot. | CASUALTIES | Three farmers",
                "Three farmers were shot to death. | KILLED | Three farmers",
                "Police shot 16 protesters in the square. | CASUALTIES | 16 protesters",
                "Police shot and killed 16 protesters. | KILLED | 16 protesters",
                "They captured 17 villagers. | DETAINED | 17 villagers",
                "Two children -- from one family -- died. | KILLED | Two children",
                "Four hikers, who had been lost for days in the hills of the far north in May, were released. | RELEASED | Four hikers",
                "Three members of the mayor's staff, all of them drivers, were wounded. | INJURED | Three members of the mayor's staff",
                "On 4 October 31 bodies were found. | KILLED | 31 bodies",
                // what befell them, before
                "Among the dead were 12 children. | KILLED | 12 children",
                "Among those injured are 12 nurses. | INJURED | 12 nurses",
                "The injured were three nurses. | INJURED | three nurses",
                "Killed were three soldiers. | KILLED | three soldiers",
                "The attack brought to 40 the number of people killed. | KILLED | 40",
                "The arrests bring to 12 the number of activists detained this week. | DETAINED | 12",
                // a noun that governs
                "He condemned the deaths of 40 protesters. | KILLED | 40 protesters",
                "They demanded the release of 500 prisoners. | RELEASED | 500 prisoners",
                "It began with the massacre of nine villagers. | KILLED | nine villagers",
                "The killers of the nine monks were never found. | KILLED | nine monks",
                "The police shooting of a demonstrator led to unrest. | CASUALTIES | a demonstrator",
                "The fatal shooting of two demonstrators led to unrest. | KILLED | two demonstrators",
                "The murder last Thursday of six farmers shocked the country. | KILLED | six farmers",
                "The murder on the night of 3 May of nine farmers shocked it. | KILLED | nine farmers",
                "The report on the massacre [of nine monks] is out. | KILLED | nine monks",
                "The whereabouts of eleven hikers are unknown. | MISSING | eleven hikers",
                // a running count
                "The death toll stood at 40. | KILLED | 40",
                "The toll rose to 5,002. | KILLED | 5,002",
                "Quake Toll Tops 10,000 | KILLED | Tops 10,000",
                "The number of protesters killed is at least 3,428. | KILLED | at least 3,428",
                "The number of arrests reached 26,852. | DETAINED | 26,852",
                "Turnout was about 12,000. | ATTENDANCE | about 12,000",
                "A crowd of 30,000 filled the square. | ATTENDANCE | 30,000",
                "A 3,000-strong crowd marched. | ATTENDANCE | 3,000-strong crowd",
                // a state
                "The prison holds 900 inmates. | DETAINED | 900 inmates",
                "They treated 40 wounded soldiers. | INJURED | 40 wounded soldiers",
                // the list before
                "The shells hit a market, killing traders, porters and dozens of others. | KILLED | dozens of others",
                "Rebels have killed the mayor of the town, as well as two farmers. | KILLED | two farmers",
                "He was killed near his home in the old town, along with two guards. | KILLED | two guards",
                "He died in the crash together with two guards. | KILLED | two guards",
                "They asked for the murder of the banker and three other customers to be solved. | KILLED | three other customers",
                // money, shares, things
                "The port cost over $650 mn. | AMOUNT | over $650 mn",
                "The city borrowed 2.7bln euros. | AMOUNT | 2.7bln euros",
                "It cost £3m. | AMOUNT | £3m",
                "It gave millions of dollars. | AMOUNT | millions of dollars",
                "It promised a 12 percent rise. | SHARE | 12 percent",
                "Some 40 percent of the detainees were students. | SHARE | Some 40 percent",
                "The army fired 120 missiles. | OTHER_COUNT | 120 missiles"
            })
    void what_a_number_counts_is_read_from_the_words_around_it(String sentence, Metric metric, String surface) {
        List<Figure> figures = read(sentence);

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).metric()).isEqualTo(metric);
        assertThat(figures.get(0).span().of(sentence)).isEqualTo(surface);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // distribution
                "The crash killed and injured 20 people. | CASUALTIES 20",
                "There were 20 dead and injured. | CASUALTIES 20",
                "It killed three and injured twelve others. | KILLED 3, INJURED 12",
                "One man was killed and two wounded. | KILLED 1, INJURED 2",
                // a part of the count, named before or behind it
                "The toll of 3,000 dead includes 500 children. | KILLED 3000, KILLED 500 part",
                "Of the 40 dead, 12 were children. | KILLED 40, KILLED 12 part",
                "There were 21 bodies in the square; twelve rebels, nine guards. | KILLED 21, KILLED 12 part, KILLED 9 part",
                "Seven doctors -- four of them foreigners -- were murdered. | KILLED 7, KILLED 4 part",
                "A team, including two judges, was at the scene of the killings. | ''",
                // left out, left behind, denied
                "He said 40,000 people had been killed, not including 12,000 missing. | KILLED 40000, MISSING 12000",
                "Officials revised the toll from 40 to 35. | KILLED 35",
                "The toll, earlier put at 40, is now 35. | KILLED 35",
                "At least 20 were killed, up from 12. | KILLED 20",
                // money and shares keep apart
                "The budget rose by 40 percent to $2.5 billion. | SHARE 40, AMOUNT 2500000000",
            })
    void each_number_of_a_sentence_counts_its_own(String sentence, String counted) {
        String read = reader.read(sentence, Tagged.words(sentence), OF_DEATHS).stream()
                .map(figure -> figure.metric() + " " + anchor(figure) + (figure.subset() ? " part" : ""))
                .collect(Collectors.joining(", "));

        assertThat(read).isEqualTo(counted);
    }

    private static String anchor(Figure figure) {
        BigDecimal anchor = figure.quantity().anchor();
        return anchor == null ? "-" : anchor.toPlainString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It lasted over 3 days.",
                "After the death of President Osk, 40 lawmakers demanded a vote.",
                "Two films were shot in the town.",
                "He shot 72 in the last round.",
                "Two men shot the mayor.",
                "The club beat its rivals 40 to 12.",
                "The bill passed 40 votes to 12.",
                "Lawmakers voted 217 to 213 to end the war.",
                "The office is at 1600 Osk Avenue.",
                "He lives at 12 Baker Street, police said.",
                "Call 020 7946 0958 or +1-222-222-2222 for news of those killed.",
                "The attack began at 10 p.m. and ended at 11:30.",
                "He was killed at 0720 (0520 GMT).",
                "The war has killed people for 12 years.",
                "In 2019 and 2020 people were killed there.",
                "He cited three sources.",
                "Twice as many people were killed as last year.",
                "The number of those killed tripled.",
                "The toll is far higher than reported.",
                "Two thirds of the victims were women.",
                "Three in four detainees were students.",
                "The motion was carried by 40 votes.",
                "She was the 40th person killed.",
                "No senior executives have been held accountable.",
                "There are two recordings, one captured by a camera.",
                "It reminded them of two other incidents.",
                "THE DRIVER TARIK OSKAN, 41, WHO HAD BEEN LOST SINCE MAY, HAS BURNS.",
                "The family has 2.5 children on average, most of them killed.",
                "It fell to -40 before they died.",
                "They brought 40 to the table.",
                "Police shot at three houses.",
                "The war lasted 12 days and it was a 12-day war.",
                "Ali Rezaei, 34, was shot.",
                "A 34-year-old man was charged.",
                "Children under 18 were killed.",
                "In 2019 people protested across the country.",
                "The 2,026 report was published.",
                "The F-16 took off and the G7 met on 12 March.",
                "He spoke on January 21, 2026.",
                "They met at 10:30.",
                "The village is 40 kilometers from the border.",
                "It was one of the deadliest fires in 30 years.",
                "Article 5 was invoked and Flight 752 fell.",
                "He won 3-1.",
                "One in three people was killed.",
                "Two out of 50 soldiers died.",
                "Some of the 3,000 were released.",
                "Not only 3,000 people were killed.",
                "Two officials said so.",
                "According to three witnesses, the police came.",
                "Four people familiar with the matter said so.",
                "Most of them were protesters.",
                "Half of the prisoners were released.",
                "There were no confirmed deaths.",
                "No deaths were reported.",
                "No casualties have been confirmed.",
                "The agency could not independently verify the figures.",
                "He waited up to Monday.",
                "The two sides held three rounds of talks.",
                "He lives at 10 Downing Street.",
                "No injuries or deaths were recorded.",
                "It happened before the 2011 protests.",
                "It followed the 1987 mining death.",
                "He weighs 180 pounds.",
                "It carried 3,000 pounds of explosives.",
                "They released two albums.",
                "No one can be jailed for debt.",
                "The 60-member choir flew in.",
                "The Global 300 companies met.",
            })
    void ages_dates_durations_names_and_numbers_of_sources_are_no_figures(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void a_duration_a_number_of_sources_and_an_age_do_not_hide_the_figure_beside_them() {
        assertThat(surfaces("Two officials said 40 people were arrested in 12 days."))
                .containsExactly("40 people");
        assertThat(surfaces("Ali, 34, was among 12 people who were arrested.")).containsExactly("12 people");
        assertThat(surfaces("The court sentenced 12 people to 20 years.")).containsExactly("12 people");
    }

    @Test
    void a_report_about_a_number_is_about_it_and_a_topic_stays_a_number() {
        assertThat(read("He saw reports about 3,000 deaths."))
                .extracting(Figure::metric)
                .containsExactly(Metric.KILLED);
    }

    @Test
    void confirmed_and_pending_cases_are_two_figures_that_stand_apart() {
        List<Figure> figures =
                read("It said it had confirmed 6,854 deaths and was investigating more than 11,000 other cases.");

        assertThat(figures).extracting(Figure::metric).containsExactly(Metric.KILLED, Metric.KILLED);
        assertThat(figures)
                .extracting(Figure::countBasis)
                .containsExactly(CountBasis.DOCUMENTED_MINIMUM, CountBasis.PENDING);
        assertThat(figures)
                .extracting(Figure::verificationStatus)
                .containsExactly(VerificationStatus.CONFIRMED, VerificationStatus.UNDER_INVESTIGATION);
        assertThat(figures).extracting(Figure::disjoint).containsExactly(false, true);
        assertThat(figures).extracting(Figure::cumulation).containsOnly(Cumulation.CUMULATIVE);
        assertThat(figures.get(0).rules())
                .contains("'confirmed' in the content -> DOCUMENTED_MINIMUM", "sharp number: no halo");
    }

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The group confirmed 6,854 deaths. | DOCUMENTED_MINIMUM | CONFIRMED",
                "The ministry confirmed 6,854 deaths. | DOCUMENTED_MINIMUM | CONFIRMED",
                "The group verified 6,854 deaths. | DOCUMENTED_MINIMUM | VERIFIED_CASE_BASED",
                "The group documented 40 deaths. | DOCUMENTED_MINIMUM | VERIFIED_CASE_BASED",
                "Nearly 71,000 people were confirmed dead. | DOCUMENTED_MINIMUM | CONFIRMED",
                "At least 40 people were killed. | DOCUMENTED_MINIMUM | UNSPECIFIED",
                "No fewer than 3,428 people were killed. | DOCUMENTED_MINIMUM | UNSPECIFIED",
                "It counted 3,000 deaths so far. | DOCUMENTED_MINIMUM | UNSPECIFIED",
                "3,000 people have already been arrested. | DOCUMENTED_MINIMUM | UNSPECIFIED",
                "A total of 3,117 people were killed. | COMPLETE_TOTAL | UNSPECIFIED",
                "A total of 3,117 deaths were confirmed. | COMPLETE_TOTAL | CONFIRMED",
                "The foundation put the total number of deaths at 3,117. | COMPLETE_TOTAL | UNSPECIFIED",
                "The final death toll is 3,117. | COMPLETE_TOTAL | UNSPECIFIED",
                "In all, 40 people were killed. | COMPLETE_TOTAL | UNSPECIFIED",
                "It estimates that 12,000 people were killed. | SOURCE_ESTIMATE | ESTIMATED",
                "He believes up to 20,000 people may have been killed. | SOURCE_ESTIMATE | ESTIMATED",
                "40 people are feared dead. | SOURCE_ESTIMATE | ESTIMATED",
                "It put the toll at 3,117. | UNSPECIFIED | UNSPECIFIED",
                "A statistical model gave 30,000 deaths. | STATISTICAL_ESTIMATE | ESTIMATED",
                "Another 11,000 deaths are under investigation. | PENDING | UNDER_INVESTIGATION",
                "Another 9,787 deaths are being investigated. | PENDING | UNDER_INVESTIGATION",
                "It has 17,000 deaths under review. | PENDING | UNDER_INVESTIGATION",
                "Police are investigating the deaths of 40 people. | UNSPECIFIED | UNSPECIFIED",
                "The ministry has not confirmed 40 deaths. | UNSPECIFIED | UNSPECIFIED",
                "The ministry could not verify 55 deaths. | UNSPECIFIED | UNSPECIFIED",
                "Tehran acknowledges more than 3,000 deaths. | UNSPECIFIED | UNSPECIFIED",
                "The rebels said 40 people were killed. | UNSPECIFIED | UNSPECIFIED",
                "40 people were reportedly killed. | UNSPECIFIED | REPORTED",
                "40 people were allegedly killed. | UNSPECIFIED | ALLEGED",
                "It confirmed the arrests after 40 people were killed. | UNSPECIFIED | UNSPECIFIED"
            })
    void the_count_basis_is_read_from_the_wording_alone(String sentence, CountBasis basis, VerificationStatus status) {
        Figure figure = only(sentence);

        assertThat(figure.countBasis()).isEqualTo(basis);
        assertThat(figure.verificationStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has confirmed %s deaths",
                "acknowledged %s deaths",
                "put the total at %s",
                "estimates that %s people died"
            })
    void swapping_the_sides_changes_no_count_basis(String says) {
        Figure ofMinistry = only("The interior ministry " + says.formatted("3,117") + ".", OF_DEATHS);
        Figure ofGroup = only("The exiled rights group " + says.formatted("6,854") + ".", OF_DEATHS);

        assertThat(ofMinistry.countBasis()).isEqualTo(ofGroup.countBasis());
        assertThat(ofMinistry.verificationStatus()).isEqualTo(ofGroup.verificationStatus());
    }

    @ParameterizedTest(name = "cue \"{0}\" -> {1}")
    @CsvSource({
        "has confirmed, DOCUMENTED_MINIMUM",
        "documented, DOCUMENTED_MINIMUM",
        "has not confirmed, UNSPECIFIED",
        "estimates, SOURCE_ESTIMATE",
        "put the total at, COMPLETE_TOTAL",
        "said, UNSPECIFIED"
    })
    void the_cue_of_the_source_sets_the_basis_of_what_it_says(String cue, CountBasis basis) {
        String sentence = "The group spoke: 40 deaths.";
        Span content = new Span(sentence.indexOf("40"), sentence.length() - 1);

        List<Figure> figures = reader.read(sentence, Tagged.words(sentence), content, cue, NO_TOPIC);

        assertThat(figures).extracting(Figure::countBasis).containsExactly(basis);
    }

    @Test
    void words_outside_of_the_content_name_what_is_counted_and_add_no_figures() {
        String sentence = "After 12 arrests, the foundation put the death toll at 3,117 as of 21 January.";
        Span content = new Span(sentence.indexOf("3,117"), sentence.length() - 1);

        List<Figure> figures =
                reader.read(sentence, Tagged.words(sentence), content, "put the death toll at", NO_TOPIC);

        assertThat(figures).extracting(Figure::metric).containsExactly(Metric.KILLED);
        assertThat(figures.get(0).asOf()).isEqualTo(LocalDate.of(2026, 1, 21));
    }

    @Test
    void a_bare_total_takes_its_metric_from_the_topic_of_the_story() {
        assertThat(only("The foundation put the total at 3,117.", OF_DEATHS).metric())
                .isEqualTo(Metric.KILLED);
        assertThat(only("It raised it to 40.", OF_DEATHS).metric()).isEqualTo(Metric.KILLED);
        assertThat(only("The figure included 9,400 rebels.", OF_DEATHS).metric())
                .isEqualTo(Metric.KILLED);
        assertThat(read("It raised it to 40.")).isEmpty();
    }

    @Test
    void a_sentence_that_names_its_topic_needs_none_from_the_story() {
        Figure figure = only("The foundation, which counts deaths in the unrest, put the total at 3,117.");

        assertThat(figure.metric()).isEqualTo(Metric.KILLED);
        assertThat(figure.countBasis()).isEqualTo(CountBasis.COMPLETE_TOTAL);
    }

    @Test
    void a_number_in_quotation_marks_is_read_with_the_noun_behind_them() {
        assertThat(surfaces("It spoke of \"more than 3,000\" deaths.")).containsExactly("\"more than 3,000\" deaths");
        assertThat(surfaces("\u201cMore than 3,000 deaths\u201d were named."))
                .containsExactly("More than 3,000 deaths");
        assertThat(only("The ministry said \"several thousand\" were killed.").metric())
                .isEqualTo(Metric.KILLED);
        assertThat(read("3,117 people were killed, of whom 2,427 were \"martyrs\"."))
                .extracting(Figure::partyLabel)
                .containsExactly(null, "martyrs");
    }

    @Test
    void a_part_of_the_injured_that_died_is_dead() {
        assertThat(read("The ministry said that 40 of the 120 injured had died."))
                .extracting(Figure::metric)
                .containsExactly(Metric.KILLED);
    }

    @Test
    void a_value_that_was_left_behind_is_no_figure() {
        assertThat(surfaces("It raised the toll to 5,002, up from 4,519.")).containsExactly("5,002");
        assertThat(surfaces("It pushed the budget from $1.2 billion to $2.3 billion."))
                .containsExactly("$2.3 billion");
    }

    @Test
    void a_value_that_is_denied_beside_the_one_that_holds_is_no_figure() {
        assertThat(surfaces("The hall cost $950 million, not the $800 million that was announced."))
                .containsExactly("$950 million");
        assertThat(surfaces("The toll was 31 deaths rather than 35 deaths.")).containsExactly("31 deaths");
        assertThat(surfaces("The toll was 31 deaths, not only 30 deaths from drowning."))
                .contains("31 deaths");
    }

    @Test
    void an_earlier_count_that_is_corrected_is_no_figure() {
        assertThat(surfaces("It counted 97 deaths, correcting an earlier figure of 93 deaths."))
                .containsExactly("97 deaths");
        assertThat(surfaces("It counted 28 deaths, down from an initial count of 31 deaths."))
                .containsExactly("28 deaths");
        assertThat(surfaces("It counted 28 deaths, an official figure of its own."))
                .containsExactly("28 deaths");
    }

    @Test
    void the_new_number_of_a_rise_is_the_figure() {
        assertThat(surfaces("The toll rose from 40 to 60.")).containsExactly("60");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The UN put the number of protesters killed at no fewer than 3,428. | PROTESTER",
                "40 protesters were killed. | PROTESTER",
                "40 deaths among demonstrators were reported. | PROTESTER",
                "There were 40 protester deaths. | PROTESTER",
                "200 members of the security forces were killed. | SECURITY_FORCES",
                "3 police officers were killed. | POLICE",
                "20 soldiers were killed. | MILITARY",
                "20 soldiers and policemen were killed. | SECURITY_FORCES",
                "20 protesters and bystanders were killed. | CIVILIAN",
                "20 soldiers and bystanders were killed. | ALL",
                "42 minors were killed. | CHILD_U18",
                "12 women were killed. | WOMEN",
                "40 journalists were detained. | JOURNALIST",
                "11 civilians were killed. | CIVILIAN",
                "39 bystanders were killed. | BYSTANDER",
                "About 6,000 pro-government fighters were killed. | GOVERNMENT_AFFILIATED",
                "It has counted 6,854 deaths, most of them of protesters shot by police. | ALL",
                "3,117 people were killed by security forces. | ALL"
            })
    void the_population_is_who_is_counted(String sentence, Population population) {
        assertThat(only(sentence).population()).isEqualTo(population);
    }

    @Test
    void a_loaded_label_is_kept_and_mapped_to_nobody() {
        List<Figure> figures = read("Security forces killed 40 terrorists and 3 rioters.");

        assertThat(figures).extracting(Figure::partyLabel).containsExactly("terrorists", "rioters");
        assertThat(figures).extracting(Figure::population).containsOnly(Population.ALL);
        assertThat(figures).extracting(Figure::metric).containsOnly(Metric.KILLED);
    }

    @Test
    void killed_and_wounded_of_one_sentence_are_kept_apart() {
        List<Figure> figures = read("40 protesters and 3 police officers were killed and 200 wounded.");

        assertThat(figures).extracting(Figure::metric).containsExactly(Metric.KILLED, Metric.KILLED, Metric.INJURED);
        assertThat(figures)
                .extracting(Figure::population)
                .containsExactly(Population.PROTESTER, Population.POLICE, Population.ALL);
    }

    @Test
    void each_number_takes_the_verb_that_governs_it() {
        assertThat(read("The attack killed 20 soldiers and 3 civilians were wounded."))
                .extracting(Figure::metric)
                .containsExactly(Metric.KILLED, Metric.INJURED);
        assertThat(read("Landslides kill 6, injure three dozen near the coast"))
                .extracting(Figure::metric)
                .containsExactly(Metric.KILLED, Metric.INJURED);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "3,000 dead, 500 of them children, were counted.",
                "The strike killed 40 people, including 12 children.",
                "40 people were killed, 12 of whom were children.",
                "40 people were killed, among them 12 children.",
                "Of the 3,000 dead, 500 were children."
            })
    void a_part_of_the_number_before_is_a_subset(String sentence) {
        List<Figure> figures = read(sentence);

        assertThat(figures).extracting(Figure::subset).containsExactly(false, true);
        assertThat(figures).extracting(Figure::metric).containsOnly(Metric.KILLED);
        assertThat(figures.get(1).population()).isEqualTo(Population.CHILD_U18);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "4,714 protesters were killed, plus 42 minors.",
                "Nine sailors were killed in the storm, along with about 30 passengers.",
                "40 people were killed, in addition to 12 soldiers.",
                "It put the toll at nine, not including six officers.",
                "The blast killed 40 and wounded 12 others."
            })
    void what_is_added_to_the_number_before_stands_apart(String sentence) {
        List<Figure> figures = read(sentence);

        assertThat(figures).extracting(Figure::disjoint).containsExactly(false, true);
        assertThat(figures).extracting(Figure::subset).containsOnly(false);
    }

    @Test
    void those_among_the_dead_are_part_of_them() {
        List<Figure> figures = read("2,427 martyrs were among the 3,117 dead.");

        assertThat(figures.get(0).subset()).isTrue();
        assertThat(figures.get(0).partyLabel()).isEqualTo("martyrs");
        assertThat(figures.get(1).subset()).isFalse();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "40 people were killed. | CUMULATIVE",
                "In the past 24 hours, 40 people were killed. | PERIOD",
                "40 people were killed over the last week. | PERIOD",
                "40 people were killed in the past two weeks. | PERIOD",
                "40 people were killed in the riots of the past weeks. | CUMULATIVE",
                "40 people were killed in the last few months. | CUMULATIVE",
                "40 people were killed in the last few hours. | PERIOD",
                "40 people were killed overnight. | PERIOD",
                "40 people were killed in September. | CUMULATIVE",
                "40 people were killed in the riots in September. | CUMULATIVE",
                "40 people were killed when troops opened fire in September. | CUMULATIVE",
                "In September, 40 people were killed when troops opened fire. | CUMULATIVE",
                "Riots in September killed 40 people. | CUMULATIVE",
                "40 people were killed in September alone. | PERIOD",
                "40 people were killed during September. | PERIOD",
                "40 people were killed in the riots during September. | CUMULATIVE",
                "40 people were killed between 8 and 12 September. | PERIOD",
                "40 people were killed in the week to 12 September. | PERIOD",
                "40 people were arrested in the month of September. | PERIOD",
                "40 people were arrested in 2019. | PERIOD",
                "40 people were executed in September. | PERIOD",
                "The police arrested 40 people a day. | PERIOD",
                "40 people were killed a day after the truce. | CUMULATIVE",
                "Another 40 people were killed. | INCREMENT",
                "A further 40 people were killed. | INCREMENT",
                "40 more people were killed. | INCREMENT",
                "Another 40 deaths are under investigation. | CUMULATIVE"
            })
    void a_count_covers_the_whole_a_period_or_what_came_on_top(String sentence, Cumulation cumulation) {
        assertThat(only(sentence).cumulation()).isEqualTo(cumulation);
    }

    @Test
    void another_number_of_another_metric_comes_on_top_of_nothing() {
        assertThat(read("20 were killed and another 40 were injured."))
                .extracting(Figure::cumulation)
                .containsOnly(Cumulation.CUMULATIVE);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It would release 500 detainees. | true",
                "Iran will execute 12 people. | true",
                "It plans to release 500 prisoners. | true",
                "It vowed to free 500 prisoners. | true",
                "500 detainees will be released. | true",
                "The floods could displace 20,000 people. | true",
                "It released 500 detainees. | false",
                "Up to 20,000 people may have been killed. | false"
            })
    void what_has_not_come_about_is_marked(String sentence, boolean future) {
        assertThat(only(sentence).future()).isEqualTo(future);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "As of 21 January, 3,117 people had been killed. | 2026-01-21 | STATED",
                "As of January 21, 2026, 3,117 people had been killed. | 2026-01-21 | STATED",
                "As of Jan. 21, 3,117 people had been killed. | 2026-01-21 | STATED",
                "It put the toll at 3,117 as of 28 December. | 2025-12-28 | STATED",
                "The toll rose to 5,002 by Friday. | 2026-01-30 | INFERRED",
                "The death toll stood at 40 on Monday. | 2026-02-02 | INFERRED",
                "40 people were killed on Monday. | 2026-02-03 | PUBLICATION_DATE",
                "As of 9 March, 40 people had been killed. | 2025-03-09 | STATED",
                "As of 9 March 2026, 40 people had been killed. | 2026-02-03 | PUBLICATION_DATE",
                "As of 30 June, 40 people had been killed. | 2025-06-30 | STATED",
                "As of the 30th of June, 40 people had been killed. | 2025-06-30 | STATED",
                "As of the end of June, 40 people had been killed. | 2025-06-30 | STATED",
                "As of last June, 40 people had been killed. | 2025-06-30 | STATED",
                "As of January, 40 people had been killed. | 2026-01-31 | STATED",
                "By 30 June, 40 people will be released. | 2026-02-03 | PUBLICATION_DATE",
                "As of 31 April, 40 people had been killed. | 2026-02-03 | PUBLICATION_DATE"
            })
    void the_day_up_to_which_it_counts_is_stated_or_that_of_publication(
            String sentence, LocalDate asOf, AsOfBasis basis) {
        Figure figure = only(sentence);

        assertThat(figure.asOf()).isEqualTo(asOf);
        assertThat(figure.asOfBasis()).isEqualTo(basis);
    }

    @Test
    void without_any_date_the_day_stays_open() {
        Figure figure = only("40 people were killed by Friday.", new FigureContext(null, null, null));

        assertThat(figure.asOf()).isNull();
        assertThat(figure.asOfBasis()).isNull();
        assertThat(figure.place()).isNull();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "40 people were killed in Isfahan province. | Isfahan province",
                "12 people were killed in the province of Fars. | Fars province",
                "More Than 40 Killed in Ethiopia Protests | Ethiopia",
                "40 people were killed in Mosul. | Mosul",
                "40 people were killed in the city of Rasht. | Rasht",
                "There were 40 deaths in Isfahan. | Isfahan",
                "40 people were killed in March. | Iran",
                "40 people were killed in the unrest. | Iran",
                "40 people were killed. | Iran"
            })
    void the_place_is_the_one_named_right_behind_or_that_of_the_story(String sentence, String place) {
        assertThat(only(sentence).place()).isEqualTo(place);
    }

    @Test
    void none_is_a_number_only_where_the_text_says_so() {
        assertThat(only("No one was killed.").quantity().hard()).isEqualTo(Interval.of(0L, 0L));
        assertThat(only("None of them was hurt.").metric()).isEqualTo(Metric.INJURED);
        assertThat(only("There were no casualties.").metric()).isEqualTo(Metric.CASUALTIES);
        assertThat(read("No one was reported killed.")).isEmpty();
    }

    @Test
    void units_are_persons_currencies_percent_or_the_noun() {
        assertThat(only("6,854 deaths were confirmed.").unit()).isEqualTo("PERSON");
        assertThat(only("It cost US$3.8 billion.").unit()).isEqualTo("USD");
        assertThat(only("It cost 1.2 billion euros.").unit()).isEqualTo("EUR");
        assertThat(only("It cost 40 million rials.").unit()).isEqualTo("IRR");
        assertThat(only("Turnout fell by 12.5 percent.").unit()).isEqualTo("PERCENT");
        assertThat(only("The army fired 120 Missiles.").unit()).isEqualTo("missiles");
    }

    @Test
    void money_is_never_a_count_of_people() {
        Figure figure = only("They killed the plan to spend $3.8 billion on people.");

        assertThat(figure.metric()).isEqualTo(Metric.AMOUNT);
        assertThat(figure.quantity().anchor()).isEqualByComparingTo(new BigDecimal("3800000000"));
    }

    @Test
    void a_listed_number_shares_what_was_said_of_the_first_and_an_own_bound_is_not_shared() {
        assertThat(read("The group confirmed 40 deaths and 200 arrests."))
                .extracting(Figure::countBasis)
                .containsOnly(CountBasis.DOCUMENTED_MINIMUM);
        assertThat(read("No fewer than 40 people were killed and 200 wounded."))
                .extracting(Figure::countBasis)
                .containsExactly(CountBasis.DOCUMENTED_MINIMUM, CountBasis.UNSPECIFIED);
    }

    @Test
    void words_in_a_later_part_of_a_text_keep_their_places_in_it() {
        String text = "First sentence. It confirmed 6,854 deaths.";
        List<Word> words = Tagged.words(text).stream()
                .filter(word -> word.span().start() >= 16)
                .toList();

        List<Figure> figures = reader.read(text, words, NO_TOPIC);

        assertThat(figures.get(0).span().of(text)).isEqualTo("6,854 deaths");
    }

    private List<Figure> read(String sentence) {
        return reader.read(sentence, Tagged.words(sentence), NO_TOPIC);
    }

    private List<String> surfaces(String sentence) {
        return read(sentence).stream().map(figure -> figure.span().of(sentence)).toList();
    }

    private Figure only(String sentence) {
        return only(sentence, NO_TOPIC);
    }

    private Figure only(String sentence, FigureContext context) {
        List<Figure> figures = reader.read(sentence, Tagged.words(sentence), context);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }
}
