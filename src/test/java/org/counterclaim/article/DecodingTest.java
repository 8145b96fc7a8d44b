package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {

    private static final String TEXT = "<p>Präsident Şahin: “90 Tote” — naïve Schätzung</p>";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "utf-8,utf-8",
                "utf-8,-",
                "utf-8,iso-8859-1",
                "utf-8,us-ascii",
                "utf-8,no-such-set",
                "windows-1254,windows-1254"
            })
    void text_is_read_in_its_true_character_set(String actual, @Nullable String declared) {
        Decoding decoding = Decoding.of(TEXT.getBytes(Charset.forName(actual)), declared);

        assertThat(decoding.text()).isEqualTo(TEXT);
    }

    @Test
    void the_page_itself_may_declare_it() {
        byte[] bytes = "<html><meta charset='windows-1251'><p>Сообщение".getBytes(Charset.forName("windows-1251"));

        assertThat(Decoding.of(bytes, null).text()).endsWith("Сообщение");
    }

    @Test
    void a_byte_order_mark_counts_more_than_a_declaration() {
        byte[] bytes = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Decoding.of(bytes, "utf-8").text()).isEqualTo(TEXT);
    }

    @Test
    void latin_1_means_windows_1252_as_in_browsers() {
        assertThat(Decoding.of("“90”".getBytes(Charset.forName("windows-1252")), "iso-8859-1")
                        .text())
                .isEqualTo("“90”");
    }

    @Test
    void bytes_that_do_not_fit_the_declared_set_are_refused_rather_than_guessed() {
        byte[] bytes = "<p>Präsident: 90 Tote, naïve Schätzung".getBytes(StandardCharsets.ISO_8859_1);

        assertReason(bytes, "utf-8", "UNREADABLE");
    }

    @Test
    void a_few_broken_characters_in_much_good_text_are_borne() {
        byte[] good = "Präsident ".repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(good, good.length + 1);
        cut[good.length] = (byte) 0xc3;

        assertThat(Decoding.of(cut, "utf-8").text()).startsWith("Präsident").endsWith("\ufffd");
    }

    @Test
    void a_binary_file_is_refused_whatever_it_is_called() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

        assertReason(png, "utf-8", "BINARY");
        assertReason(png, null, "BINARY");
    }

    private static void assertReason(byte[] bytes, @Nullable String declared, String reason) {
        assertThatThrownBy(() -> Decoding.of(bytes, declared))
                .asInstanceOf(type(NotAnArticle.class))
                .extracting(refusal -> refusal.extensions().get("reason"))
                .isEqualTo(reason);
    }
}
