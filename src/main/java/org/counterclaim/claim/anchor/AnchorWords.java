package org.counterclaim.claim.anchor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of anchors.en.txt: those that count or deny without being a number. */
final class AnchorWords {

    private static final String FILE = "/org/counterclaim/lexicon/anchors.en.txt";

    private AnchorWords() {}

    static Set<String> read() {
        try (InputStream file = AnchorWords.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
