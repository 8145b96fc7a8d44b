package org.counterclaim.scenario;

import static org.counterclaim.scenario.Newsroom.as;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles on one matter, and what the newsroom makes of them as a text that does not hang on numbers given on the way. */
record Matter(String name, List<Path> articles) {

    static Matter named(String name) {
        try (Stream<Path> files = Files.list(folder(name))) {
            return new Matter(
                    name,
                    files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.txt"))
                            .sorted()
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Matter shuffled(long seed) {
        List<Path> other = new ArrayList<>(articles);
        Collections.shuffle(other, new Random(seed));
        return new Matter(name, other);
    }

    void takeIn() {
        articles.forEach(Matter::takeIn);
    }

    private static void takeIn(Path article) {
        String[] parts = read(article).split("\n\n", 2);
        Map<String, Object> body = new HashMap<>(Stream.of(parts[0].split("\n"))
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1])));
        body.put("text", parts[1].strip());
        as("checker").body(body).when().post("/api/v1/articles").then().statusCode(201);
    }

    String expected() {
        return read(folder(name).resolve("expected.txt"));
    }

    /** What came out, for a person to read and, where it is right, to copy: {@code target/matters}. */
    void keep(String disputes) {
        try {
            Path kept = Files.createDirectories(Path.of("target", "matters"));
            Files.writeString(kept.resolve(name + ".txt"), disputes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Every dispute with its conflict, positions, series and findings, in the order of the alphabet. */
    static String disputes() {
        TreeSet<String> told = new TreeSet<>();
        for (String conflict : List.of("", "&conflict=UNCONTESTED")) {
            JsonPath rows = as("editor")
                    .when()
                    .get("/api/v1/disputes?limit=100" + conflict)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (Object id : rows.getList("items.id")) {
                told.add(tell(as("editor").when().get("/api/v1/disputes/" + id).jsonPath()));
            }
        }
        return String.join("\n", told);
    }

    private static String tell(JsonPath dispute) {
        List<String> lines = new ArrayList<>();
        String gap = dispute.get("gapRatio") == null ? "" : " " + dispute.get("gapRatio");
        lines.add(dispute.getString("question") + " " + dispute.getString("conflict") + gap);
        lines.addAll(sorted(
                dispute.getList("positions"),
                position -> "  " + position.get("party") + ": " + said(position)
                        + (Boolean.TRUE.equals(position.get("stale")) ? " (stale)" : "")));
        lines.addAll(sorted(
                dispute.getList("comparisons"),
                comparison -> "  - " + comparison.get("relation") + " " + codes(comparison.get("reasons"))));
        lines.addAll(sorted(
                dispute.getList("series"),
                series -> "  ~ " + series.get("party") + " " + series.get("kind") + ": " + steps(series.get("steps"))));
        lines.addAll(sorted(
                dispute.getList("findings"), finding -> "  ! " + finding.get("code") + ": " + finding.get("text")));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> sorted(
            List<Map<String, Object>> items, java.util.function.Function<Map<String, Object>, String> telling) {
        return items.stream().map(telling).sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private static String said(Map<String, Object> position) {
        Map<String, Object> figure = (Map<String, Object>) position.get("figure");
        String what = figure == null
                ? position.get("polarity") + " \"" + position.get("proposition") + "\""
                : "\"" + figure.get("surface") + "\"";
        return what + " (" + position.get("source") + ") as of " + position.get("asOf");
    }

    @SuppressWarnings("unchecked")
    private static String steps(@Nullable Object steps) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(steps))
                .stream()
                        .map(step -> {
                            Map<String, Object> figure = (Map<String, Object>) step.get("figure");
                            return (figure == null ? "words" : figure.get("surface")) + " " + step.get("asOf");
                        })
                        .collect(Collectors.joining("; "));
    }

    @SuppressWarnings("unchecked")
    private static String codes(@Nullable Object reasons) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(reasons))
                .stream()
                        .map(reason -> String.valueOf(reason.get("code")))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Matter.class.getResource("/matters/" + name))
                    .toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
