package org.counterclaim.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scales that come with the program, from {@code resources/verdict/scales.tsv}; each as version 1 of its name. */
final class ShippedScales {

    /** Ours, for verdicts from before there were versions of scales. */
    static final Scale HOUSE;

    private static final List<Scale> ALL = read();

    static {
        HOUSE = ALL.stream()
                .filter(scale -> scale.name().equals(Scale.HOUSE))
                .findFirst()
                .orElseThrow();
    }

    private ShippedScales() {}

    static List<Scale> all() {
        return ALL;
    }

    private static List<Scale> read() {
        List<Scale> scales = new ArrayList<>();
        List<String> head = List.of();
        List<RatingLevel> levels = new ArrayList<>();
        for (List<String> row : ScaleFile.rows("scales.tsv")) {
            if (row.get(0).equals("scale")) {
                add(scales, head, levels);
                head = row;
            } else {
                levels.add(level(row));
            }
        }
        add(scales, head, levels);
        return List.copyOf(scales);
    }

    private static void add(List<Scale> scales, List<String> head, List<RatingLevel> levels) {
        if (!head.isEmpty()) {
            scales.add(new Scale(head.get(1), 1, head.get(2), levels));
            levels.clear();
        }
    }

    private static RatingLevel level(List<String> row) {
        Meaning meaning = Meaning.named(row.get(3));
        return new RatingLevel(
                row.get(1),
                labels(row.get(2)),
                row.get(6),
                meaning.veracity(),
                meaning.nonRating(),
                meaning.flag(),
                meaning.voidCheck(),
                given(row.get(4)) == null ? null : Integer.valueOf(row.get(4)),
                given(row.get(5)) == null ? null : Severity.valueOf(row.get(5)));
    }

    private static @Nullable String given(String cell) {
        return cell.equals(ScaleFile.NOTHING) ? null : cell;
    }

    private static Translations labels(String cell) {
        if (!cell.contains("=")) {
            return Translations.english(cell);
        }
        Map<String, String> byLanguage = Arrays.stream(cell.split(";", -1))
                .map(label -> label.split("=", 2))
                .collect(Collectors.toMap(label -> label[0], label -> label[1]));
        return new Translations(byLanguage);
    }
}
