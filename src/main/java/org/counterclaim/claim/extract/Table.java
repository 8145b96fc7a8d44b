package org.counterclaim.claim.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of a lexicon file: tab-separated, "#" begins a comment line; lists within a field are parted by ";". */
final class Table {

    private Table() {}

    static List<List<String>> rows(BufferedReader lines) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return rows;
    }

    static List<String> list(String field) {
        return field.isBlank() ? List.of() : List.of(field.split(";"));
    }
}
