package org.counterclaim.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Gives everyone the roles that theirs includes, however they logged in. */
@ApplicationScoped
class IncludedRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder(identity);
        Stream.of(Role.values())
                .filter(role -> identity.hasRole(role.roleName()))
                .forEach(role -> role.includedNames().forEach(builder::addRole));
        return Uni.createFrom().item(builder.build());
    }
}
