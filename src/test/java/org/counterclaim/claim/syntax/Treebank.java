package org.counterclaim.claim.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A file in CoNLL-U, gzipped or not, in; its sentences out. */
final class Treebank {

    private static final String NAME = "# sent_id = ";

    private Treebank() {}

    static List<TreebankSentence> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<TreebankSentence> read(BufferedReader lines) throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        String source = "";
        String line = lines.readLine();
        while (line != null) {
            if (line.isBlank() && !rows.isEmpty()) {
                sentences.add(sentence(source, rows));
                rows.clear();
            } else if (line.startsWith(NAME)) {
                source = line.substring(NAME.length());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                // "3-4" is two words written as one, "5.1" a word that is only thought.
                if (columns[0].chars().allMatch(Character::isDigit)) {
                    rows.add(columns);
                }
            }
            line = lines.readLine();
        }
        if (!rows.isEmpty()) {
            sentences.add(sentence(source, rows));
        }
        return sentences;
    }

    private static TreebankSentence sentence(String source, List<String[]> rows) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (String[] row : rows) {
            words.add(row[1]);
            tags.add(row[3] + "/" + row[4]);
            heads.add(Integer.valueOf(row[6]));
            labels.add(Label.of(row[7]));
        }
        return new TreebankSentence(
                source, List.copyOf(words), List.copyOf(tags), List.copyOf(heads), List.copyOf(labels));
    }
}
