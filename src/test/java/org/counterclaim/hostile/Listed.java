package org.counterclaim.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The calls that a file of ours names, one a line, between what a person says about them. */
public final class Listed {

    private Listed() {}

    public static Set<String> calls(String file) {
        try (InputStream resource = Listed.class.getResourceAsStream(file)) {
            Set<String> calls = new TreeSet<>();
            new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(calls::add);
            return calls;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
