package org.counterclaim.dispute.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a bundled lexicon file: tab-separated columns, '#' opens a comment. */
public final class Lexicon {

    private Lexicon() {}

    public static List<String[]> rows(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/org/counterclaim/lexicon/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The lexicon " + file + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
