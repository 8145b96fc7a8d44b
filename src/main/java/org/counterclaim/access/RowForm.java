package org.counterclaim.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.platform.Sha256;

/**
 * What a row says, as the text whose SHA-256 the audit trail notes: a line for each field that has a value, its name and the
 * value in one line ({@link EntryForm#escaped}). The note has the first digits of each field's own hash as well, by which it
 * is told later what was changed. The form is part of the proof: it never changes.
 *
 * @param fields by their names, in the order in which they are noted; empty for none
 */
record RowForm(Map<String, Optional<String>> fields) {

    static final String ACTION = "noted";

    /** How the note of a row begins, for queries. */
    static final String BEGINNING = "row sha256:";

    private static final Pattern NOTE = Pattern.compile("row sha256:[0-9a-f]{64}; (.+)");
    private static final int DIGITS = 8;
    private static final String NOTHING = "-";

    RowForm {
        fields = new LinkedHashMap<>(fields);
    }

    /** The names of the fields that an entry notes; empty where it notes no row. */
    static List<String> fieldsIn(Change change) {
        return List.copyOf(digestsIn(change).keySet());
    }

    private static Map<String, String> digestsIn(Change change) {
        Map<String, String> digests = new LinkedHashMap<>();
        Matcher note = NOTE.matcher(change.after() == null ? "" : change.after());
        if (change.action().equals(ACTION) && note.matches()) {
            for (String field : note.group(1).split(", ", -1)) {
                int space = field.indexOf(' ');
                digests.put(field.substring(0, Math.max(space, 0)), field.substring(space + 1));
            }
        }
        return digests;
    }

    String noted() {
        return BEGINNING + Sha256.of(text()) + "; "
                + fields.keySet().stream()
                        .map(name -> name + " " + digest(name))
                        .collect(Collectors.joining(", "));
    }

    /** The fields that are not what an entry notes; empty where only the hash of the whole differs. */
    List<String> differingFrom(Change note) {
        List<String> differing = new ArrayList<>();
        digestsIn(note).forEach((name, digest) -> {
            if (!digest(name).equals(digest)) {
                differing.add(name);
            }
        });
        return differing;
    }

    private String text() {
        return fields.keySet().stream().map(this::line).collect(Collectors.joining());
    }

    private String line(String name) {
        return value(name)
                .map(value -> name + ": " + EntryForm.escaped(value) + "\n")
                .orElse("");
    }

    private String digest(String name) {
        return value(name).isPresent() ? Sha256.of(line(name)).substring(0, DIGITS) : NOTHING;
    }

    private Optional<String> value(String name) {
        return fields.getOrDefault(name, Optional.empty());
    }
}
