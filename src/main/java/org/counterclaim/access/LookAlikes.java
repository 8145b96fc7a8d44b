package org.counterclaim.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells names that look like one another, by letters of other scripts or by digits: a name in, a skeleton out that is the
 * same for all that look alike (Unicode Technical Standard 39, with a table of our own that is short).
 */
final class LookAlikes {

    private static final String FILE = "/access/look-alikes.tsv";

    /** What one name is written in, beside one script alone (the standard's level "highly restrictive", without Latin). */
    private static final Set<Set<UnicodeScript>> TOGETHER = Set.of(
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL),
            Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO));

    /** Latin, Cyrillic and Greek. */
    private static final Pattern CAPITAL_I = Pattern.compile("[I\\u0406\\u0399]");

    private static final Map<Integer, String> LETTERS = letters();

    private LookAlikes() {}

    /** The same for two names that a reader could take for one. */
    static String skeleton(String name) {
        StringBuilder skeleton = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> skeleton.append(LETTERS.getOrDefault(letter, Character.toString(letter))));
        return skeleton.toString();
    }

    /** The same for two names that look alike as they are written, whose capitals look like other letters than the small ones. */
    static String shape(String name) {
        String written = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return skeleton(CAPITAL_I.matcher(written).replaceAll("l").replace("rn", "m"));
    }

    /** Whether a reader could take one name for the other, or the other in other capitals. */
    static boolean areTakenForOneAnother(String one, String other) {
        return skeleton(one).equals(skeleton(other)) || shape(one).equals(shape(other));
    }

    /** Whether letters of scripts stand together that no language writes in one word. */
    static boolean mixesScripts(String name) {
        Set<UnicodeScript> scripts = name.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .collect(Collectors.toSet());
        return scripts.size() > 1 && TOGETHER.stream().noneMatch(together -> together.containsAll(scripts));
    }

    private static Map<Integer, String> letters() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LookAlikes.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(row -> row[0].codePointAt(0), row -> row[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
