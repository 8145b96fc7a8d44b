package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.platform.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRulesTest {

    private static final Instant NOON = Instant.parse("2026-02-04T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, 2026-02-11", // Monday: Wednesday of the next week
        "2026-02-04, 2026-02-13",
        "2026-02-06, 2026-02-17", // Friday
        "2026-02-07, 2026-02-17", // Saturday and Sunday count with the Friday before
        "2026-02-08, 2026-02-17"
    })
    void an_answer_is_due_after_seven_days_on_which_people_work(LocalDate received, LocalDate due) {
        assertThat(WorkingDays.after(received, 7)).isEqualTo(due);
    }

    @Test
    void it_is_never_due_at_a_weekend() {
        LocalDate first = LocalDate.of(2026, 1, 1);

        assertThat(IntStream.range(0, 400).mapToObj(first::plusDays))
                .extracting(day -> WorkingDays.after(day, 7).getDayOfWeek())
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void an_allowance_is_free_again_when_the_oldest_that_counts_has_left_it() {
        Allowance twoAnHour = new Allowance(2, Duration.ofHours(1));

        assertThat(twoAnHour.freeAgainAt(List.of(), NOON)).isEmpty();
        assertThat(twoAnHour.freeAgainAt(List.of(minutesAgo(1)), NOON)).isEmpty();
        assertThat(twoAnHour.freeAgainAt(List.of(minutesAgo(1), minutesAgo(59)), NOON))
                .contains(NOON.plus(Duration.ofMinutes(1)));
        assertThat(twoAnHour.freeAgainAt(List.of(minutesAgo(1), minutesAgo(60)), NOON))
                .isEmpty();
        assertThat(twoAnHour.freeAgainAt(List.of(minutesAgo(5), minutesAgo(20), minutesAgo(50)), NOON))
                .contains(NOON.plus(Duration.ofMinutes(40)));
    }

    private static Instant minutesAgo(int minutes) {
        return NOON.minus(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:0db8:0001:0002:0:0:0:9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.7, 192.0.2.7, true",
        "::ffff:192.0.2.7, ::ffff:192.0.2.8, false"
    })
    void a_household_is_one_sender(String one, String other, boolean same) {
        assertThat(Sender.at(one).equals(Sender.at(other))).isEqualTo(same);
    }

    @Test
    void a_receipt_cannot_be_guessed_and_can_be_typed() {
        List<String> codes =
                Stream.generate(Receipt::draw).limit(2000).map(Receipt::code).toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("R-[2-9A-HJ-NP-Z]{20}"));
        assertThat(new Receipt(" r-abc ").hash()).isEqualTo(new Receipt("R-ABC").hash());
    }

    @Test
    void a_salt_of_another_day_hashes_otherwise() {
        ReportSalt today = new ReportSalt(LocalDate.of(2026, 2, 4));
        ReportSalt tomorrow = new ReportSalt(LocalDate.of(2026, 2, 5));

        assertThat(today.hash("192.0.2.7")).isEqualTo(today.hash("192.0.2.7")).hasSize(64);
        assertThat(today.hash("192.0.2.7")).isNotEqualTo(tomorrow.hash("192.0.2.7"));
    }

    @Test
    void a_complaint_is_one_to_four_thousand_characters_of_text() {
        assertThat(Complaint.of(" a\r\nb ", " ")).isEqualTo(new Complaint("a\nb", null));
        assertThat(Complaint.of("\ud83d\ude00".repeat(4000), "x").text()).hasSize(8000);
        assertThatThrownBy(() -> Complaint.of(" \n", null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Complaint.of(null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Complaint.of("x".repeat(4001), null)).hasMessageContaining("4000");
        assertThatThrownBy(() -> Complaint.of("x", "y".repeat(201))).hasMessageContaining("200");
        assertThatThrownBy(() -> Complaint.of("x\u0000", null)).hasMessageContaining("cannot be shown");
        assertThatThrownBy(() -> Complaint.of("x\u009b", null)).hasMessageContaining("cannot be shown");
    }
}
