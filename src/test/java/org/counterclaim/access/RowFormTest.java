package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.platform.Sha256;
import org.junit.jupiter.api.Test;

/** What the trail notes of rows has to come out the same for ever. */
class RowFormTest {

    private static RowForm review(String comment) {
        Map<String, Optional<String>> fields = new LinkedHashMap<>();
        fields.put("reviewer", Optional.of("checker2"));
        fields.put("outcome", Optional.empty());
        fields.put("comment", Optional.of(comment));
        return new RowForm(fields);
    }

    private static Change note(RowForm form) {
        return Change.of("review", 7, "noted").from(null, form.noted());
    }

    @Test
    void a_row_is_noted_by_the_hash_of_its_lines_and_the_first_digits_of_each() {
        String text = "reviewer: checker2\ncomment: two\\nlines\n";

        assertThat(review("two\nlines").noted())
                .isEqualTo("row sha256:" + Sha256.of(text) + "; reviewer "
                        + Sha256.of("reviewer: checker2\n").substring(0, 8) + ", outcome -, comment "
                        + Sha256.of("comment: two\\nlines\n").substring(0, 8));
    }

    @Test
    void the_fields_that_changed_are_told_also_where_one_was_empty() {
        Map<String, Optional<String>> other =
                new LinkedHashMap<>(review("never").fields());
        other.put("outcome", Optional.of("RESOLVED"));

        assertThat(new RowForm(other).differingFrom(note(review("agreed")))).containsExactly("outcome", "comment");
        assertThat(review("agreed").differingFrom(note(review("agreed")))).isEmpty();
    }

    @Test
    void a_line_break_in_a_value_makes_no_other_field() {
        assertThat(review("a\nstate: b").noted())
                .isNotEqualTo(review("a\\nstate: b").noted());
    }

    @Test
    void an_entry_that_notes_no_row_has_no_fields() {
        assertThat(RowForm.fieldsIn(note(review("agreed")))).containsExactly("reviewer", "outcome", "comment");
        assertThat(RowForm.fieldsIn(Change.of("review", 7, "noted").from(null, "agreed")))
                .isEmpty();
        assertThat(RowForm.fieldsIn(Change.of("review", 7, "reviewed"))).isEmpty();
    }
}
