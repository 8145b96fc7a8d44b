package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long texts end soon, whatever stands in them: what grows with the square of the length would take a multiple of the time
 * that they have. It is the time of the processor, so that a busy machine is no slow program.
 */
@Timeout(300)
class LongTextTest {

    private static final int LENGTH = 30_000;

    private static Extraction readWithin(Duration allowed, String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        Extraction extraction = Reading.of(text);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(allowed);
        return extraction;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police said that, ",
                "he said, \"and she said, ",
                "\"",
                "‘",
                "\"It burned,\" he said. ",
                "“It burned.\n\n",
                "said that “it ",
                "citing ",
                "a-",
                "a.b.",
                "!?",
                "40 of the 50, ",
                "The harbour office said that 12 boats sank. The union disputed that. \"We counted 15,\" it said. Rain fell.\n\n",
            })
    void any_words_without_end_come_to_an_end(String words) {
        String text = words.repeat(LENGTH / words.length()) + "The mayor said two people were hurt in the fire.";

        Extraction extraction = readWithin(Duration.ofSeconds(10), text);

        assertThat(extraction.text()).isEqualTo(text);
    }

    @Test
    void eight_thousand_claims_of_one_source_come_to_an_end() {
        String text = "The ministry said 3,000 people were killed. ".repeat(8_000);

        Extraction extraction = readWithin(Duration.ofSeconds(40), text);

        assertThat(extraction.claims()).hasSize(8_000);
    }

    @Test
    void a_sentence_without_end_is_read_in_parts_and_the_reader_is_told() {
        String text = "The police said that, ".repeat(200) + "40 people died in the fire.";

        Extraction extraction = Reading.of(text);

        assertThat(extraction.warnings()).singleElement().asString().contains("too long");
        assertThat(extraction.claims()).isNotEmpty();
    }
}
