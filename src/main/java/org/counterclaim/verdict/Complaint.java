package org.counterclaim.verdict;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Invalid.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What a reader writes: plain text, kept as it is and never read as markup.
 *
 * @param contact how the desk may answer, null where the reader gives none
 */
public record Complaint(String text, @Nullable String contact) {

    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_CONTACT = 200;

    /** Refuses what is empty, too long or cannot be shown; blank contacts are none. */
    public static Complaint of(@Nullable String text, @Nullable String contact) {
        String said = text == null ? "" : text.replace("\r\n", "\n").strip();
        String reach = contact == null ? "" : contact.strip();
        List<FieldError> errors = new ArrayList<>();
        if (said.isEmpty()) {
            errors.add(new FieldError("/text", "required", "Say what is wrong."));
        }
        check(errors, "/text", said, LONGEST_TEXT);
        check(errors, "/contact", reach, LONGEST_CONTACT);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new Complaint(said, reach.isEmpty() ? null : reach);
    }

    private static void check(List<FieldError> errors, String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            errors.add(new FieldError(
                    field, "too-long", field.substring(1) + " may have " + longest + " characters at most."));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\t\n\r\f\u000b".indexOf(c) < 0)) {
            errors.add(new FieldError(
                    field, "control-character", field.substring(1) + " holds a character that cannot be shown."));
        }
    }
}
