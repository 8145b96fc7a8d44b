package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source, cue and content by the patterns of domain reference 5.8, each on a sentence of our own. */
class AttributionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "The harbour master said that two ferries had collided.; The harbour master; said SAY;"
                        + " that two ferries had collided",
                "Officials say the bridge was closed in March.; Officials; say SAY; the bridge was closed in March",
                "Two ferries had collided, the harbour master said.; the harbour master; said SAY; Two ferries had collided",
                "Two ferries had collided, said the harbour master.; the harbour master; said SAY; Two ferries had collided",
                "Two ferries had collided, said Anna Bell, a spokeswoman for the port.;"
                        + " Anna Bell, a spokeswoman for the port; said SAY; Two ferries had collided",
                "'\"The bridge was never safe,\" said engineer Paul Adler, in reference to the report.'; engineer Paul Adler;"
                        + " said SAY; '\"The bridge was never safe,\"'",
                "According to the port authority, two ferries had collided.; the port authority; According to SAY;"
                        + " two ferries had collided",
                "Two ferries had collided, according to the port authority.; the port authority; according to SAY;"
                        + " Two ferries had collided",
                "It had earlier said 15 were killed.; It; had earlier said SAY; 15 were killed",
                "The bridge, the mayor said, was closed in March.; the mayor; said SAY; The bridge | was closed in March",
                "'\"The bridge was closed,\" he said, \"but nobody told us.\"'; he; said SAY;"
                        + " '\"The bridge was closed,\" | \"but nobody told us.\"'",
                "The Dover Relief Group, a British charity, reported 40 deaths in the camp.;"
                        + " The Dover Relief Group, a British charity; reported SAY; 40 deaths in the camp",
                "Residents reached by telephone said the road was blocked.; Residents reached by telephone; said SAY;"
                        + " the road was blocked",
                "The army put the number of dead at 12.; The army; put ESTIMATE; the number of dead at 12",
                "The ministry's claim that the dam held was wrong.; The ministry; claim DISTANCE; that the dam held was wrong",
                "It is believed that the pilot survived.; ; is believed ESTIMATE; that the pilot survived",
                "The company denied polluting the bay.; The company; denied DENY; polluting the bay",
                "The mayor accused the company of polluting the bay.; The mayor; accused ACCUSE; the company of polluting the bay",
                "The court said on Friday in a statement that the trial would resume.; The court; said SAY;"
                        + " that the trial would resume",
                "Claiming the report was wrong, the mayor closed the bridge.; the mayor; Claiming DISTANCE; the report was wrong",
                "After saying the dam was safe, she left the hall.; she; saying SAY; the dam was safe",
                "'\"Every pier was checked,\" Adler said, referring to the report, \"and all were dry.\"'; Adler; said SAY;"
                        + " '\"Every pier was checked,\" | \"and all were dry.\"'",
                "'\"The bridge was never safe.\" ― Paul Adler, engineer'; Paul Adler, engineer; ― SAY;"
                        + " '\"The bridge was never safe.\"'",
                "'\"Close the bridge at once!\" she yells to the crowd.'; she; yells SAY; '\"Close the bridge at once!\"'",
                "A new survey shows that the dam leaks.; A new survey; shows REVEAL; that the dam leaks",
                "Anna Bell plans to close the bridge.; Anna Bell; plans WARN; to close the bridge",
                "The engineers agreed that the dam was safe.; The engineers; agreed SAY; that the dam was safe",
                "Officials are worried about the dam.; Officials; are worried about EVALUATE; the dam",
                "The engineer was sure the dam would hold.; The engineer; was sure ESTIMATE; the dam would hold",
                "The plan was endorsed by an unusual coalition.; an unusual coalition; was endorsed EVALUATE; The plan",
                "The company was accused of polluting the bay.; ; was accused of ACCUSE; The company | polluting the bay",
                "The mayor told her advisers to close the bridge.; The mayor; told SAY; to close the bridge",
                "The council called for immediately closing the bridge.; The council; called for DIRECT;"
                        + " immediately closing the bridge",
                "A study by engineer Paul Adler found 31 leaks.; A study by engineer Paul Adler; found REVEAL; 31 leaks",
            })
    void each_pattern_gives_source_cue_and_content(String sentence, String source, String cue, String content) {
        ExtractedClaim claim = Reading.of(sentence).claims().get(0);

        Mention found = claim.chain().get(0).source();
        assertThat(found == null ? null : found.text()).isEqualTo(source);
        assertThat(Reading.cues(claim)).isEqualTo(cue);
        assertThat(Reading.content(claim, sentence)).isEqualTo(content);
    }

    @Test
    void the_pronoun_of_a_relative_clause_is_the_source_and_means_what_stands_before_it() {
        String text = "The port authority, which said that two ferries had collided, closed the bridge.";

        Mention source = Objects.requireNonNull(
                Reading.of(text).claims().get(0).chain().get(0).source());

        assertThat(Reading.content(Reading.of(text).claims().get(0), text)).isEqualTo("that two ferries had collided");
        assertThat(source.text()).isEqualTo("which");
        assertThat(source.resolved()).isEqualTo("port authority");
    }

    @Test
    void a_turn_of_a_transcript_is_the_speakers_to_the_end_of_its_paragraph() {
        String text =
                "The hearing was shown on Monday.\n\nBELL: The dam is safe. Nobody was hurt there.\n\nADLER: It leaks.";

        Extraction extraction = Reading.of(text);

        assertThat(extraction.claims().stream().map(claim -> Reading.content(claim, text)))
                .containsExactly("The dam is safe. Nobody was hurt there.", "It leaks.");
    }

    @Test
    void a_second_verb_takes_its_source_from_the_first() {
        String text = "The minister said the plant was safe but noted that two valves had failed.";

        Extraction extraction = Reading.of(text);

        assertThat(extraction.claims()).hasSize(2);
        assertThat(Reading.content(extraction.claims().get(0), text)).isEqualTo("the plant was safe");
        assertThat(Reading.content(extraction.claims().get(1), text)).isEqualTo("that two valves had failed");
        assertThat(Reading.origin(extraction.claims().get(1)).text()).isEqualTo("The minister");
    }

    @Test
    void a_participle_behind_a_comma_shares_the_source_and_ends_the_first_content() {
        String text = "The talks had failed, the envoy said, adding that both sides had left.";

        Extraction extraction = Reading.of(text);

        assertThat(Reading.content(extraction.claims().get(0), text)).isEqualTo("The talks had failed");
        assertThat(Reading.content(extraction.claims().get(1), text)).isEqualTo("that both sides had left");
        assertThat(Reading.origin(extraction.claims().get(1)).text()).isEqualTo("the envoy");
    }

    @Test
    void a_with_clause_has_a_source_of_its_own_and_is_not_swallowed() {
        String text = "The agency said it has counted 310 deaths, with other groups warning the toll is far higher.";

        Extraction extraction = Reading.of(text);

        assertThat(Reading.content(extraction.claims().get(0), text)).isEqualTo("it has counted 310 deaths");
        assertThat(Reading.origin(extraction.claims().get(1)).text()).isEqualTo("other groups");
        assertThat(Reading.cues(extraction.claims().get(1))).isEqualTo("warning WARN");
    }

    @Test
    void a_quotation_of_several_sentences_is_one_content() {
        String text = "\"We counted them. We counted them twice,\" said Maria Lund. \"Nobody believed us.\"";

        Extraction extraction = Reading.of(text);

        assertThat(extraction.claims()).hasSize(1);
        assertThat(Reading.content(extraction.claims().get(0), text))
                .isEqualTo("\"We counted them. We counted them twice,\" | \"Nobody believed us.\"");
        assertThat(extraction.claims().get(0).quoteType()).isEqualTo(QuoteType.DIRECT);
    }

    @Test
    void a_paraphrase_with_quoted_words_is_mixed() {
        ExtractedClaim claim = Reading.of("The envoy said the talks were \"dead\" by noon.")
                .claims()
                .get(0);

        assertThat(claim.quoteType()).isEqualTo(QuoteType.MIXED);
    }

    @Test
    void a_denied_claim_is_nested_in_the_denial_and_its_polarity_turned() {
        String text = "The company denied that the ministry had claimed the plant was unsafe.";

        Extraction extraction = Reading.of(text);

        assertThat(extraction.claims()).hasSize(2);
        ExtractedClaim inner = extraction.claims().get(1);
        assertThat(Reading.cues(inner)).isEqualTo("denied DENY > had claimed DISTANCE");
        assertThat(inner.polarity()).isEqualTo(Polarity.DENIES);
    }

    @Test
    void a_denial_of_a_denial_asserts() {
        assertThat(ClaimReader.times(Polarity.DENIES, Polarity.DENIES)).isEqualTo(Polarity.ASSERTS);
        assertThat(ClaimReader.times(Polarity.DENIES, Polarity.NO_STATEMENT)).isEqualTo(Polarity.NO_STATEMENT);
        assertThat(ClaimReader.times(Polarity.DOUBTS, Polarity.ASSERTS)).isEqualTo(Polarity.DOUBTS);
    }

    @Test
    void what_a_source_says_of_itself_is_one_voice() {
        Extraction extraction = Reading.of("The agency said it had confirmed 310 deaths.");

        assertThat(extraction.claims()).hasSize(1);
        assertThat(Reading.figures(extraction.claims().get(0))).isEqualTo("KILLED EQ 310..310");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "There has been no official confirmation from Norway on where the ship will dock.; Norway; where the ship will dock",
                "The ministry declined to comment on the report.; The ministry; to comment on the report",
                "The company did not respond to questions about the leak.; The company; to questions about the leak",
            })
    void silence_is_neither_an_assertion_nor_a_denial(String sentence, String source, String content) {
        ExtractedClaim claim = Reading.of(sentence).claims().get(0);

        assertThat(claim.polarity()).isEqualTo(Polarity.NO_STATEMENT);
        assertThat(claim.checkworthy()).isFalse();
        assertThat(Reading.origin(claim).text()).isEqualTo(source);
        assertThat(Reading.content(claim, sentence)).isEqualTo(content);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ferry sinking toll at 40: ministry; ministry; Ferry sinking toll at 40",
                "Police: 40 dead in ferry sinking; Police; 40 dead in ferry sinking",
                "Ferry toll rises to 40, police say; police; Ferry toll rises to 40",
            })
    void headlines_attribute_with_a_colon_or_a_comma(String headline, String source, String content) {
        Extraction extraction = Reading.ofHeadline(headline);

        ExtractedClaim claim = extraction.claims().get(0);
        assertThat(Reading.origin(claim).text()).isEqualTo(source);
        assertThat(Reading.content(claim, extraction.text())).isEqualTo(content);
    }

    @Test
    void a_figure_that_nobody_is_cited_for_is_the_outlets_own() {
        Extraction extraction = Reading.of("The flood killed 40 people in the valley. The weather was fine.");

        assertThat(extraction.claims()).hasSize(1);
        assertThat(extraction.claims().get(0).chain()).isEmpty();
        assertThat(extraction.claims().get(0).checkworthy()).isTrue();
    }

    @Test
    void the_outlet_is_never_a_source() {
        Extraction extraction = Reading.of("AFP reported that the flood killed 40 people in the valley.");

        assertThat(extraction.claims()).hasSize(1);
        assertThat(extraction.claims().get(0).chain()).isEmpty();
    }

    @Test
    void each_rule_that_fired_is_explained() {
        ExtractedClaim claim =
                Reading.of("The army said 12 people were killed.").claims().get(0);

        assertThat(claim.explanation()).contains("cue 'said' (SAY)", "source, cue, content");
        assertThat(claim.explanation()).hasSizeGreaterThan(2);
    }
}
