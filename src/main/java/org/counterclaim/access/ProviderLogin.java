package org.counterclaim.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Makes people of ours of those whom an identity provider vouches for. Its roles count only as our settings map them. */
@ApplicationScoped
class ProviderLogin implements SecurityIdentityAugmentor {

    /** As the column; OpenID Connect has at most 255 letters for the person alone. */
    private static final int LONGEST_SUBJECT = 600;

    private final PeopleOfProvider people;

    ProviderLogin(PeopleOfProvider people) {
        this.people = people;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> enter(identity, token))
                : Uni.createFrom().item(identity);
    }

    /** Before the included roles are added to ours. */
    @Override
    public int priority() {
        return 10;
    }

    private SecurityIdentity enter(SecurityIdentity identity, JsonWebToken token) {
        String subject = textOf(token, Claims.iss) + " " + textOf(token, Claims.sub);
        if (subject.length() > LONGEST_SUBJECT || subject.chars().anyMatch(Character::isISOControl)) {
            throw new AuthenticationFailedException();
        }
        if (people.isBarred(subject)) {
            throw new AuthenticationFailedException();
        }
        return people.roleOf(identity.getRoles())
                .map(role -> people.enter(subject, nameOf(token), role).identity())
                .orElseGet(() -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .build());
    }

    private static String textOf(JsonWebToken token, Claims claim) {
        if (token.<Object>getClaim(claim.name()) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new AuthenticationFailedException();
    }

    private static String nameOf(JsonWebToken token) {
        try {
            return token.getName();
        } catch (ClassCastException noText) {
            throw new AuthenticationFailedException(noText);
        }
    }
}
