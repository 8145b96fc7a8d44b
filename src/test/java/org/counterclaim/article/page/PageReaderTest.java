package org.counterclaim.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String WIRE_PAGE = """
            The Harbour Times
            RIVER FLOODS
            Delta province counts its dead as waters fall

            Delta province counts its dead as waters fall

            by AFP Staff Writers
            Port Amsel, Norland (AFP) March 4, 2026

            The interior ministry said on Wednesday that 212 people had died in the floods.

            "We have lost whole villages," said governor Ada Lund, who visited the coast.

            - 'Nothing left' -

            River Watch, a local charity, put the toll at more than 400. It gave no details.

            Related Links
            Learn about dams at Harbour Times
            All about rivers at Harbour Times

            Subscribe free to our daily newsletters
            Tweet

            RELATED CONTENT
            The following reports may link to other sites.
            RIVER FLOODS
            Minister resigns over dam
            Port Amsel (AFP) Feb 28, 2026
            Minister Olaf Brandt resigned on Saturday after 90 people died in the valley. "I take the blame," he said, as parliament met to hear ... read more

            RIVER FLOODS
            Twelve killed as bridge falls

            Rain to return, forecasters say

            Copyright 2019-2026 - Harbour Times. All rights reserved. Privacy Statement.
            """;

    @Test
    void a_wire_page_is_parted_into_headline_dateline_byline_and_story() {
        Page page = PageReader.read(WIRE_PAGE);

        assertThat(text(page, page.headline())).isEqualTo("Delta province counts its dead as waters fall");
        assertThat(text(page, page.lead())).isEqualTo("Port Amsel, Norland (AFP) March 4, 2026");
        assertThat(page.dateline())
                .isEqualTo(new Page.Dateline("Port Amsel, Norland", "AFP", LocalDate.of(2026, 3, 4)));
        assertThat(page.byline()).isEqualTo("AFP Staff Writers");
        assertThat(body(page))
                .containsExactly(
                        "The interior ministry said on Wednesday that 212 people had died in the floods.",
                        "\"We have lost whole villages,\" said governor Ada Lund, who visited the coast.",
                        "River Watch, a local charity, put the toll at more than 400. It gave no details.");
    }

    @Test
    void the_text_of_a_page_is_left_untouched() {
        Page page = PageReader.read(WIRE_PAGE);

        assertThat(page.text()).isEqualTo(WIRE_PAGE);
    }

    @Test
    void windows_line_ends_read_the_same() {
        Page page = PageReader.read(WIRE_PAGE.replace("\n", "\r\n"));

        assertThat(body(page)).isEqualTo(body(PageReader.read(WIRE_PAGE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials said 12 people died.",
                "Officials said 12 people died",
                "Death toll rises to 12, ministry says",
                "Tehran says 3,000 died \uD83D\uDE22 and HRANA says 6,854",
                "Photo: the ministry said 12 people died."
            })
    void a_single_sentence_is_all_body(String sentence) {
        Page page = PageReader.read(sentence);

        assertThat(body(page)).containsExactly(sentence);
        assertThat(page.headline()).isNull();
    }

    @Test
    void a_few_sentences_on_lines_of_their_own_are_all_body() {
        Page page = PageReader.read("The ministry says 12 people died\nRiver Watch says 40 died.");

        assertThat(body(page)).containsExactly("The ministry says 12 people died", "River Watch says 40 died.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n \n"})
    void an_empty_text_has_no_body(String text) {
        Page page = PageReader.read(text);

        assertThat(page.body()).isEmpty();
        assertThat(page.headline()).isNull();
        assertThat(page.dateline()).isEqualTo(Page.Dateline.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "GENEVA (Reuters) - |GENEVA|Reuters|-",
                "TEHRAN, Iran (AP) — |TEHRAN, Iran|AP|-",
                "LONDON, Jan 5 (Reuters) - |LONDON|Reuters|-",
                "Tehran, Feb. 3, 2026 (IRNA) -- |Tehran|IRNA|2026-02-03",
                "AP - |-|AP|-",
                "(AFP) - |-|AFP|-",
                "Paris (Agence France-Presse) – |Paris|AFP|-",
                "BEIRUT, Lebanon — |BEIRUT, Lebanon|-|-",
                "PORT AMSEL, 3 JAN 90 -- [REPORT] [TEXT] |PORT AMSEL|-|1990-01-03",
                "Moscow (AFP) Jan 30, 2026 |Moscow|AFP|2026-01-30"
            })
    void a_dateline_before_the_first_sentence_is_cut_off(
            String dateline, @Nullable String place, @Nullable String carrier, @Nullable LocalDate date) {
        String sentence = "Rescuers found 12 people alive on Monday.";

        Page page = PageReader.read(dateline + " " + sentence);

        assertThat(page.dateline()).isEqualTo(new Page.Dateline(place, carrier, date));
        assertThat(body(page)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The coast guard (which has two ships) said 12 people died.",
                "River Watch (Norland) said that 12 people died.",
                "NATO — the alliance of 32 states — said 12 people died.",
                "The White House — which had denied it — said 12 people died.",
                "WASHINGTON: the new film opens with 12 dead.",
                "Norland (AFP) said nothing."
            })
    void an_ordinary_beginning_is_no_dateline(String sentence) {
        Page page = PageReader.read(sentence);

        assertThat(page.lead()).isNull();
        assertThat(body(page)).containsExactly(sentence);
    }

    @Test
    void lines_broken_at_a_fixed_width_are_put_together() {
        String wrapped = """
                PORT AMSEL (Reuters) - The interior ministry of Norland said on Wednesday
                that 212 people had died in the floods of the last three days, and that a
                hundred more were missing.

                River Watch, which counts the victims of floods since 1998 by visiting the
                villages itself, said it knew of at least 400 dead and feared that the toll
                would go on rising.
                """;

        Page page = PageReader.read(wrapped);

        assertThat(page.body()).hasSize(2);
        assertThat(body(page).get(1)).startsWith("River Watch").endsWith("go on rising.");
    }

    @Test
    void paragraphs_without_empty_lines_between_them_stay_apart() {
        String text = """
                Norland raises toll of floods to 212
                By Ada Lund
                The interior ministry said on Wednesday that 212 people had died in the floods of the past three days, the worst since 1998.
                River Watch said it knew of at least 400 dead.
                The government denied it.
                Read more: Minister resigns over dam
                Advertisement
                The prime minister is to visit the coast on Friday.
                """;

        Page page = PageReader.read(text);

        assertThat(text(page, page.headline())).isEqualTo("Norland raises toll of floods to 212");
        assertThat(page.byline()).isEqualTo("Ada Lund");
        assertThat(page.body()).hasSize(4);
        assertThat(body(page)).last().isEqualTo("The prime minister is to visit the coast on Friday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Minister resigns over dam",
                "Subscribe to our newsletter and never miss a story",
                "Sign up for our free newsletter.",
                "Share Tweet Email",
                "Home > World > Norland",
                "We use cookies to give you the best experience on our website.",
                "© 2026 Harbour Times. All rights reserved.",
                "Rescuers in Port Amsel on Tuesday (Photo by Ada Lund)",
                "A flooded street in Port Amsel on Tuesday [File: Ada Lund/Reuters]",
                "Advertisement",
                "3 min read",
                "Reporting by Ada Lund; editing by Olaf Brandt",
                "al-ob/dc",
                "https://harbour.example/floods",
                "Published: March 4, 2026 10:14 GMT",
                "This material may not be published, broadcast or redistributed."
            })
    void furniture_between_paragraphs_is_no_body(String furniture) {
        String before = "The interior ministry said that 212 people had died in the floods.";
        String after = "River Watch said it knew of at least 400 dead and feared for more.";

        Page page = PageReader.read(before + "\n\n" + furniture + "\n\n" + after);

        assertThat(body(page)).containsExactly(before, after);
    }

    @Test
    void the_story_goes_on_after_a_list_of_others_in_its_middle() {
        String text = """
                The interior ministry said that 212 people had died in the floods.

                Recommended stories

                Minister resigns over dam

                Rain to return, forecasters say

                River Watch said it knew of at least 400 dead and feared for more.

                The government said that the charity had counted people twice.
                """;

        Page page = PageReader.read(text);

        assertThat(body(page)).hasSize(3);
    }

    @Test
    void headlines_at_the_end_without_a_marker_are_no_body() {
        String text = """
                Norland raises toll of floods to 212

                The interior ministry said that 212 people had died in the floods.

                River Watch said it knew of at least 400 dead and feared for more.

                Twelve killed as bridge falls in the north

                Minister resigns over dam and 90 deaths

                Is the rain coming back?

                Port strike: 3,000 walk out
                """;

        Page page = PageReader.read(text);

        assertThat(body(page))
                .noneMatch(line -> line.contains("bridge") || line.contains("dam") || line.contains("strike"));
        assertThat(page.body()).hasSizeBetween(2, 3);
    }

    @Test
    void a_statement_that_speaks_of_a_privacy_policy_stays() {
        String sentence = "The company changed its privacy policy after 40,000 complaints, the regulator said.";

        Page page = PageReader.read("The ministry said 12 people died in the flood.\n\n" + sentence);

        assertThat(body(page)).contains(sentence);
    }

    @Test
    void spans_hold_behind_characters_of_two_units() {
        Page page = PageReader.read(
                "\uD83C\uDF0A Floods in Norland kill hundreds\n\nPORT AMSEL (AP) — At least 212 died.\n\nMore rain fell \uD83C\uDF27 on Monday.");

        assertThat(body(page)).containsExactly("At least 212 died.", "More rain fell \uD83C\uDF27 on Monday.");
    }

    private static List<String> body(Page page) {
        return page.body().stream().map(span -> span.of(page.text())).toList();
    }

    private static @Nullable String text(Page page, @Nullable Span span) {
        return span == null ? null : span.of(page.text());
    }
}
