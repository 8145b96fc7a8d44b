package org.counterclaim.claim.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A sentence of our own with its tree; "_" where the rules leave a choice. */
record GoldenSentence(List<String> words, List<String> heads, List<String> labels) {

    static List<GoldenSentence> all() {
        try (InputStream file = GoldenSentence.class.getResourceAsStream("/golden/syntax/sentences.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            List<GoldenSentence> all = new ArrayList<>();
            for (String block : text.split("\n\n")) {
                if (!block.startsWith("#")) {
                    all.add(of(block.strip()));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenSentence of(String block) {
        List<String> words = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        block.lines().map(line -> line.split(" ")).forEach(columns -> {
            words.add(columns[0]);
            heads.add(columns[1]);
            labels.add(columns[2]);
        });
        return new GoldenSentence(words, heads, labels);
    }

    GoldenSentence inCapitals() {
        return new GoldenSentence(
                words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList(), heads, labels);
    }

    boolean asksForHead(int word) {
        return !heads.get(word).equals("_");
    }

    boolean asksForLabel(int word) {
        return !labels.get(word).equals("_");
    }

    int head(int word) {
        return Integer.parseInt(heads.get(word)) - 1;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
