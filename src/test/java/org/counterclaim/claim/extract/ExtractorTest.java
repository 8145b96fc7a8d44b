package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.article.page.Page;
import org.counterclaim.article.page.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Ministerium teilte am Montag mit, dass bei den Protesten 40 Menschen getötet worden seien.",
                "Le ministère a déclaré lundi que 40 personnes avaient été tuées pendant les manifestations.",
                "El ministerio dijo el lunes que 40 personas murieron durante las protestas en la capital.",
                "وزارت کشور روز دوشنبه گفت که چهل نفر در اعتراضات کشته شدند و صدها نفر زخمی شدند",
            })
    void another_language_gives_no_claims_and_a_warning(String text) {
        Extraction extraction = Reading.EXTRACTOR.extract(Document.of(text));

        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.language()).isEqualTo("und");
        assertThat(extraction.warnings()).hasSize(1);
    }

    @Test
    void the_language_that_is_given_decides() {
        String text = "The ministry said 40 people were killed.";

        assertThat(Reading.EXTRACTOR
                        .extract(new Document(text, null, null, null, "de", null))
                        .claims())
                .isEmpty();
        assertThat(Reading.EXTRACTOR
                        .extract(new Document(text, null, null, null, "en-GB", null))
                        .claims())
                .hasSize(1);
    }

    @Test
    void only_headline_and_body_of_a_page_are_read() {
        String text =
                "Flood kills 40, police say\n\nThe mayor said the dam broke.\n\nRelated: Storm killed 90, army says";
        Span headline = new Span(0, 26);
        Span body = new Span(28, 57);
        Page page = new Page(text, headline, null, List.of(body), Page.Dateline.NONE, null);

        Extraction extraction = Reading.EXTRACTOR.extract(new Document(text, page, null, null, null, null));

        assertThat(extraction.claims()).extracting(Reading::chain).containsExactly("police", "mayor");
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(Reading.EXTRACTOR.extract(Document.of("")).claims()).isEmpty();
        assertThat(Reading.EXTRACTOR.extract(Document.of(" \n\n ")).claims()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Protests went on in Norway. Police said 40 people were killed.; protest; Norway",
                "Unrest spread through Oslo after the crackdown. Norwegian police said 40 people were killed.; protest; Norway",
                "A quake shook Peru on Monday. Rescuers said 40 people were killed.; earthquake; Peru",
                "The earthquake near Lima was Peru's worst. Officials said 40 people were killed.; earthquake; Peru",
                "A march through Oslo. Police said 40 people were hurt in Norway Monday; protest; Norway",
                "A march through Oslo ended late. Police said 40 people were hurt.; protest; Oslo",
                "Strikes on Lebanon went on. Israel's army said the strikes on Lebanon killed 40 people.; attack; Lebanon",
                "Turkish-backed rebels fled. Police in Kano said 40 people were killed in the attack.; attack; Kano",
                "A quake shook Isfahan province. Rescuers said 40 people were killed.; earthquake; Isfahan province",
                "A quake shook Osk province. Rescuers said 40 people were killed.; earthquake; Osk",
                "The bridge at Aldermoor stayed shut. Engineers in Aldermoor said the bridge was unsafe.; matter bridge; Aldermoor",
            })
    void texts_on_one_event_give_one_hint(String text, String kind, String place) {
        assertThat(Reading.EXTRACTOR.extract(Document.of(text)).event())
                .isEqualTo(new Extraction.EventHint(kind, place));
    }

    @Test
    void a_figure_beside_another_event_is_of_that_one() {
        Extraction extraction = Reading.of("A quake shook Peru on Monday. Rescuers said 40 people were killed.\n\n"
                + "Last year's flood in Spain killed 230 people, officials said. They said 12 were missing.");

        assertThat(extraction.claims())
                .extracting(ExtractedClaim::event)
                .containsExactly(
                        new Extraction.EventHint("earthquake", "Peru"),
                        new Extraction.EventHint("flood", "Spain"),
                        new Extraction.EventHint("flood", "Spain"));
    }

    @Test
    void who_only_passes_on_what_another_says_gives_nothing_to_check() {
        Extraction extraction = Reading.of(
                "State television in Iran reported that the interior ministry said 40 people had been killed.");

        assertThat(extraction.claims()).extracting(ExtractedClaim::checkworthy).containsExactly(false, true);
    }

    @Test
    void the_outlets_count_of_another_event_is_background() {
        Extraction extraction = Reading.of("A ferry sank in Norway on Monday. The sinking killed 40 people.\n\n"
                + "Its sister ship was sold after a fire that injured 14 people.");

        assertThat(extraction.claims())
                .extracting(Reading::figures)
                .containsExactly("KILLED EQ 40..40", "INJURED EQ 14..14");
        assertThat(extraction.claims()).extracting(ExtractedClaim::checkworthy).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFP could not independently verify the figures.",
                "The toll could not be independently verified.",
                "Reuters was unable to independently confirm the reports.",
                "It was not possible to verify the claims independently.",
            })
    void what_the_outlet_could_not_verify_is_noted_and_no_claim(String sentence) {
        Extraction extraction = Reading.of("The army said 12 people were killed. " + sentence);

        assertThat(extraction.outletCouldNotVerify()).isTrue();
        assertThat(extraction.claims()).hasSize(1);
    }
}
