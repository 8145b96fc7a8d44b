package org.counterclaim.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of this feature in {@code resources/verdict}: rows of cells with tabs between; its first row is its version. */
final class ScaleFile {

    static final String NOTHING = "-";

    private ScaleFile() {}

    static List<List<String>> rows(String name) {
        String path = "/verdict/" + name;
        try (InputStream file = Objects.requireNonNull(ScaleFile.class.getResourceAsStream(path), path)) {
            List<List<String>> rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            if (!rows.get(0).get(0).equals("version")) {
                throw new IllegalStateException(path + " does not tell its version");
            }
            return rows.subList(1, rows.size());
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }
}
