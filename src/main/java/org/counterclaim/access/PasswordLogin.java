package org.counterclaim.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who knows a name and its password, by form or by HTTP Basic. Unknown names, people who left and wrong passwords
 * are answered alike and take as long. Too many failures of a name keep everybody out but who got in from the same network
 * with the same password minutes ago: whoever guesses a name's password does not stop the work of its owner.
 */
@ApplicationScoped
public class PasswordLogin implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    /** The attribute of a request that tells the caller's address. */
    public static final String ADDRESS = "counterclaim.address";

    private static final int LONGEST_NAME = 100;
    private static final int LANES = 64;

    private final People people;
    private final FailedLogins failures;
    private final KnownPasswords known;
    private final Object[] lanes = Stream.generate(Object::new).limit(LANES).toArray();

    PasswordLogin(People people, FailedLogins failures, KnownPasswords known) {
        this.people = people;
        this.failures = failures;
        this.known = known;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        String address = String.valueOf(request.<Object>getAttribute(ADDRESS));
        String password = new String(request.getPassword().getPassword());
        return context.runBlocking(
                () -> enter(request.getUsername(), password, address).identity());
    }

    /**
     * @param address the caller's IP address, for the count of failures
     * @throws AuthenticationFailedException when they do not fit
     * @throws TooManyFailures when they were not even looked at
     */
    public LoggedIn enter(String name, String password, String address) {
        String tried = Names.kept(name.substring(0, Math.min(name.length(), LONGEST_NAME + 1)));
        failures.refuseTooMany(address);
        @Nullable Person person = mayExist(tried) ? find(tried) : null;
        @Nullable String hash = person == null || !person.isActive() ? null : person.passwordHash();
        if (person == null || hash == null || !known.fits(password, hash, address)) {
            failures.refuseTooMany(tried, address);
            compare(tried, password, hash, address);
        }
        if (person == null) {
            throw new AuthenticationFailedException();
        }
        // Else a program that calls all the time would give whoever guesses as many guesses.
        if (!failures.areTooManyOf(tried)) {
            failures.forgive(tried, address);
        }
        return LoggedIn.as(person, Login.PASSWORD);
    }

    /** One name's passwords are tried one after the other: of a hundred guesses at once only the first few are looked at. */
    private void compare(String name, String password, @Nullable String hash, String address) {
        synchronized (lanes[Math.floorMod(name.hashCode(), LANES)]) {
            failures.refuseTooMany(name, address);
            if (hash != null && known.fits(password, hash, address)) {
                return;
            }
            boolean fits = hash == null ? fitsNobody() : Passwords.match(password, hash);
            if (!fits || hash == null) {
                failures.note(name, address);
                throw new AuthenticationFailedException();
            }
            known.fitted(password, hash, address);
        }
    }

    private static boolean fitsNobody() {
        Passwords.matchNobodys();
        return false;
    }

    /** A database would refuse to look for some. */
    private static boolean mayExist(String name) {
        return name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    private @Nullable Person find(String name) {
        return QuarkusTransaction.requiringNew().call(() -> people.named(name));
    }
}
