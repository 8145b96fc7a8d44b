package org.counterclaim.access;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterclaim.platform.Invalid;

/** What people may be called: names that can be read in an address and in the audit trail, and taken for nobody else's. */
final class Names {

    private static final int LONGEST = 100;
    private static final Pattern FIT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@'-]*");

    /** The trail's own actors, and the address of one's own account. */
    private static final Set<String> RESERVED = Set.of("system", "anyone", "me");

    private Names() {}

    /** The name as it is kept, however a keyboard composes its letters. */
    static String kept(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    /** The name as it is kept; refuses one that does not do. */
    static String checked(String pointer, String name) {
        String kept = kept(name);
        if (LookAlikes.mixesScripts(kept)) {
            throw Invalid.field(
                    pointer,
                    "mixed-scripts",
                    "Write a name in the letters of one script: a letter of another could be taken for one of these.");
        }
        if (!isFit(kept)) {
            throw Invalid.field(
                    pointer,
                    "unfit",
                    "A name has 1 to " + LONGEST
                            + " letters, digits, spaces or . _ @ ' -, begins with a letter or digit,"
                            + " and is not system, anyone or me.");
        }
        return kept;
    }

    static boolean isFit(String name) {
        return name.length() <= LONGEST
                && FIT.matcher(name).matches()
                && !LookAlikes.mixesScripts(name)
                && RESERVED.stream().noneMatch(own -> LookAlikes.areTakenForOneAnother(own, name));
    }
}
