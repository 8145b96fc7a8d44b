package org.counterclaim.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** The person behind the current request. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The person, with the highest role; somebody without a login is the actor "anyone" without a role. */
    public Actor get() {
        if (identity.isAnonymous()) {
            return new Actor("anyone", null);
        }
        Role highest = Stream.of(Role.values())
                .filter(role -> identity.hasRole(role.roleName()))
                .reduce((lower, higher) -> higher)
                .orElse(null);
        return new Actor(identity.getPrincipal().getName(), highest);
    }

    /** How the person came in; empty for somebody without a login. */
    public Optional<LoggedIn> login() {
        return Optional.ofNullable(LoggedIn.behind(identity));
    }

    /** The person, who may change the keys to their own account; refuses a program that only holds one of them. */
    public LoggedIn ownerOfAccount() {
        return login().filter(login -> login.by().opensAccount()).orElseThrow(PasswordRequired::new);
    }
}
