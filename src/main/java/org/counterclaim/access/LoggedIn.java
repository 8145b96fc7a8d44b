package org.counterclaim.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.jspecify.annotations.Nullable;

/**
 * A person who has shown who they are.
 *
 * @param role what they may do this time; a token may give less than the person has
 * @param version of their record at that time: another one later has perhaps another password
 */
public record LoggedIn(long person, String name, Role role, Login by, long version) {

    private static final String ATTRIBUTE = LoggedIn.class.getName();

    static LoggedIn as(Person person, Login by) {
        return new LoggedIn(person.id(), person.getName(), person.role(), by, person.version());
    }

    public Actor actor() {
        return new Actor(name, role);
    }

    /** For Quarkus; the included roles are added by {@link IncludedRoles}. */
    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(role.roleName())
                .addAttribute(ATTRIBUTE, this)
                .build();
    }

    /** Who is behind an identity; null where no person of ours is. */
    static @Nullable LoggedIn behind(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE);
    }
}
