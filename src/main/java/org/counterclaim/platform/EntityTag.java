package org.counterclaim.platform;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A strong entity tag: {@code "v17"} for version 17 (RFC 9110, 8.8.3). */
public record EntityTag(long version) {

    @Override
    public String toString() {
        return "\"v" + version + "\"";
    }

    /**
     * Lets a change pass only if it was made from this version. Weak tags never match (RFC 9110, 13.1.1);
     * {@code *}, which there matches whatever exists, names no version and is taken from nobody.
     *
     * @param ifMatch the header as sent, null if absent
     */
    public void requireMatch(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new PreconditionRequired(this);
        }
        boolean matches =
                Arrays.stream(ifMatch.split(",", -1)).map(String::strip).anyMatch(toString()::equals);
        if (!matches) {
            throw new VersionConflict(this);
        }
    }
}
