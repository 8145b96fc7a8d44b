package org.counterclaim.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One article of the demo newsroom: a small header of {@code name: value} lines, an empty line, the text. The figures in
 * those about Iran are as reported; every sentence, every other figure and every outlet is invented.
 *
 * @param publishedAt an ISO 8601 instant
 */
public record DemoArticle(String name, String url, String title, String outlet, Instant publishedAt, String text) {

    private static final String FOLDER = "/demo/";

    /** All of them, in the order in which they are taken in. */
    public static List<DemoArticle> all() {
        return read("articles.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> of(name, read(name)))
                .toList();
    }

    static DemoArticle of(String name, String file) {
        int end = file.indexOf("\n\n");
        if (end < 0) {
            throw new IllegalArgumentException(name + " has no empty line after its header");
        }
        Map<String, String> header = file.substring(0, end)
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        return new DemoArticle(
                name,
                required(header, "url", name),
                required(header, "title", name),
                required(header, "outlet", name),
                Instant.parse(required(header, "publishedAt", name)),
                file.substring(end).strip());
    }

    private static String required(Map<String, String> header, String field, String name) {
        return Objects.requireNonNull(header.get(field), () -> name + " has no " + field);
    }

    private static String read(String name) {
        try (InputStream file = DemoArticle.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
