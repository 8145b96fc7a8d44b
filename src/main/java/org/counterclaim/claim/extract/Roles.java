package org.counterclaim.claim.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of source a noun names: "ministry", "officials", "witness". */
public final class Roles {

    /** How a role stands to those who hold it. */
    enum Kind {
        /** Part of a government. */
        BODY,
        /** Whoever holds an office of a government. */
        OFFICE,
        /** One person. */
        PERSON,
        /** Several people or bodies, not counted out. */
        GROUP,
        /** Those behind an event, of whom it has one group: where it is tells who they are. */
        HOSTS,
        /** An organisation. */
        PARTY,
        /** A text or a set of data. */
        TEXT
    }

    record Role(SourceType type, Kind kind) {}

    private final Map<String, Role> byNoun = new HashMap<>();

    private Roles() {}

    public static Roles read(BufferedReader lines) throws IOException {
        Roles roles = new Roles();
        for (List<String> row : Table.rows(lines)) {
            Kind kind = Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            roles.byNoun.put(row.get(0), new Role(SourceType.valueOf(row.get(1)), kind));
        }
        return roles;
    }

    @Nullable
    Role of(String noun) {
        return byNoun.get(noun.toLowerCase(Locale.ROOT));
    }
}
