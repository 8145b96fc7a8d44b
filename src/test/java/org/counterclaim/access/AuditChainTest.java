package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Trail.redacts;
import static org.counterclaim.access.Trail.verified;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the embedded database, and what no database changes. */
@QuarkusTest
class AuditChainTest extends AuditChain {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "at, at + interval '1' second",
                "actor, 'editor'",
                "action, 'dismissed'",
                "object_type, 'verdict'",
                "object_id, object_id + 1",
                "before, 'OLD'",
                "after, 'ACCEPTED '",
                "reason, 'it does not matter'",
                "before_salt, after_salt",
                "after_digest, before_digest",
                "reason_digest, null",
                "digest, before_digest"
            })
    void a_changed_value_is_found_at_its_entry(String column, String value) {
        aChangedValueIsFoundAtItsEntry(column, value);
    }

    @Test
    void a_redaction_is_refused_without_a_right_a_reason_a_confirmation_or_a_text() {
        long entry = trail.entry("stays");
        String whole = "{\"fields\": [\"reason\"], \"reason\": \"private\", \"confirm\": true}";

        redacts("editor", entry, whole).statusCode(403);
        redacts("admin", entry, whole.replace("true", "false"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/confirm"));
        redacts("admin", entry, whole.replace("private", " "))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        redacts("admin", entry, whole.replace("[\"reason\"]", "[\"hash\"]"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fields"));
        redacts("admin", entry, whole.replace("[\"reason\"]", "[]")).statusCode(422);
        redacts("admin", 999999999, whole).statusCode(404);
        redacts("admin", entry, whole).statusCode(200);
        redacts("admin", entry, whole).statusCode(422).body("errors[0].code", equalTo("redacted"));
    }

    @Test
    void what_a_redaction_redacted_cannot_be_redacted_itself() {
        long entry = trail.entry("gone");
        redacts("admin", entry, "{\"fields\": [\"reason\"], \"reason\": \"private\", \"confirm\": true}")
                .statusCode(200);
        long redaction = trail.head().number();

        redacts("admin", redaction, "{\"fields\": [\"after\"], \"reason\": \"private\", \"confirm\": true}")
                .statusCode(422)
                .body("errors[0].code", equalTo("proof"));

        assertThat(verified().getBoolean("ok")).isTrue();
    }
}
