package org.counterclaim.access.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.access.Role;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Reads roles as callers write them. */
final class Roles {

    private Roles() {}

    /** Null stays null; a word that is no role is refused. */
    static @Nullable Role read(String pointer, @Nullable String word) {
        if (word == null) {
            return null;
        }
        try {
            return Role.named(word);
        } catch (IllegalArgumentException noRole) {
            throw Invalid.field(
                    pointer,
                    "unknown",
                    "role must be one of "
                            + Stream.of(Role.values()).map(Role::roleName).collect(Collectors.joining(", ")) + ".");
        }
    }
}
