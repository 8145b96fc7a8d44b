package org.counterclaim.claim.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a bundled lexicon file: tab-separated columns, "#" begins a comment line. */
public final class LexiconFile {

    private LexiconFile() {}

    public static List<String[]> rows(String name) {
        try (BufferedReader lines = open(name)) {
            return rows(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<String[]> rows(BufferedReader lines) {
        return lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    public static BufferedReader open(String name) {
        InputStream in = LexiconFile.class.getResourceAsStream("/org/counterclaim/lexicon/" + name);
        if (in == null) {
            throw new IllegalStateException("The lexicon " + name + " is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
