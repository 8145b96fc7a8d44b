package org.counterclaim.claim.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a bundled lexicon file: tab-separated columns, '#' opens a comment. */
final class Lexicon {

    private Lexicon() {}

    static List<String[]> rows(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/org/counterclaim/lexicon/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The lexicon " + name + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
