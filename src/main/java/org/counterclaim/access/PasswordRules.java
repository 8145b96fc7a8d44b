package org.counterclaim.access;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.platform.Invalid;

/** Refuses passwords that would be guessed: short ones, common ones, the name. After NIST SP 800-63B, without rules of composition. */
@Singleton
class PasswordRules {

    private static final int FEWEST_CHARACTERS = 10;
    private static final int FEWEST_CHARACTERS_OF_OWN = 4;
    private static final String COMMON = "/access/common-passwords.txt";

    private final Set<String> common = read();

    /** @param pointer the field that it stands in; the password itself is never repeated */
    void check(String pointer, String password, String name) {
        if (Passwords.characters(password) < FEWEST_CHARACTERS) {
            throw Invalid.field(
                    pointer, "too-short", "Choose a password of at least " + FEWEST_CHARACTERS + " characters.");
        }
        if (Passwords.size(password) > Passwords.MOST_BYTES) {
            throw Invalid.field(
                    pointer,
                    "too-long",
                    "Choose a password of at most " + Passwords.MOST_BYTES + " bytes in UTF-8, which are as many plain"
                            + " letters.");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.replace(name.toLowerCase(Locale.ROOT), "").strip().length() < FEWEST_CHARACTERS_OF_OWN) {
            throw Invalid.field(pointer, "is-the-name", "Choose a password that is more than the name.");
        }
        if (common.contains(lower) || lower.codePoints().distinct().count() < FEWEST_CHARACTERS_OF_OWN) {
            throw Invalid.field(pointer, "common", "Choose another password: this one is among the first to be tried.");
        }
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(COMMON), COMMON)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(COMMON, broken);
        }
    }
}
