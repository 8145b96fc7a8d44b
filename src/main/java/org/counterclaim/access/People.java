package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** All people of the newsroom. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    public @Nullable Person named(String name) {
        return find("name", name).firstResult();
    }

    /** The person of that name; refuses a name that nobody has. */
    public Person get(String name) {
        return find("name", name).firstResultOptional().orElseThrow(() -> new NotFound("person", name));
    }

    /**
     * Who logged in, as nobody else changes them until the transaction ends; refuses them when they were changed since: they
     * may have been barred, or shown a password that is no longer theirs.
     */
    Person unchanged(LoggedIn login) {
        return findByIdOptional(login.person(), LockModeType.PESSIMISTIC_WRITE)
                .filter(person -> person.version() == login.version())
                .orElseThrow(AuthenticationFailedException::new);
    }

    /** Reads the person again, whom nobody else changes from now on until the transaction ends. */
    Person held(Person person) {
        getEntityManager().refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    @Nullable
    Person ofProvider(String subject) {
        return find("providerSubject", subject).firstResult();
    }

    boolean isTaken(String name) {
        return count("lower(name) = lower(?1)", name) > 0;
    }

    /** Who can let people in again: active administrators with a password here. */
    long administrators() {
        return count("role = ?1 and active = true and passwordHash is not null", Role.Name.ADMIN);
    }
}
