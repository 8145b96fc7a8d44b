package org.counterclaim.access;

import org.jspecify.annotations.Nullable;

/**
 * Who does something: a person, or the system itself.
 *
 * @param role null for the system
 */
public record Actor(String name, @Nullable Role role) {

    /** What the machine does on its own: extraction, joining, computed states. */
    public static final Actor SYSTEM = new Actor("system", null);

    public boolean is(Role asked) {
        return role != null && role.includes(asked);
    }
}
