package org.counterclaim.claim.extract;

import java.io.BufferedReader;
import java.util.List;
import org.counterclaim.claim.figure.LexiconFile;

/** Rows of a lexicon file: tab-separated, "#" begins a comment line; lists within a field are parted by ";". */
final class Table {

    private Table() {}

    static List<List<String>> rows(BufferedReader lines) {
        return LexiconFile.rows(lines).stream().map(List::of).toList();
    }

    static List<String> list(String field) {
        return field.isBlank() ? List.of() : List.of(field.split(";"));
    }
}
