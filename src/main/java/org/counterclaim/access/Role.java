package org.counterclaim.access;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person may do; each role includes those before it (blueprint section 4). */
public enum Role {
    /** Reads everything published and the open disputes. */
    REPORTER,
    /** Also adds articles, triages, drafts verdicts and reviews those of others. */
    CHECKER,
    /** Also publishes, corrects, withdraws, merges and splits. */
    EDITOR,
    /** Also looks after people and settings. */
    ADMIN;

    /** The roles as annotations and tokens name them. */
    public static final class Name {
        public static final String REPORTER = "reporter";
        public static final String CHECKER = "checker";
        public static final String EDITOR = "editor";
        public static final String ADMIN = "admin";

        private Name() {}
    }

    /** @throws IllegalArgumentException for a word that is no role */
    public static Role named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The names of this role and of all that it includes. */
    public Set<String> includedNames() {
        return Stream.of(values()).filter(this::includes).map(Role::roleName).collect(Collectors.toSet());
    }
}
