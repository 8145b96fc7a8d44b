package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
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

    /** The name that somebody has and that could be taken for this one: in other capitals, or in letters that look alike. */
    Optional<String> takenAs(String name) {
        return getEntityManager()
                .createQuery("select p.name from Person p order by p.id", String.class)
                .getResultStream()
                .filter(known -> known.equalsIgnoreCase(name) || LookAlikes.areTakenForOneAnother(known, name))
                .findFirst();
    }

    /** Who can let people in again: active administrators with a password here. */
    long administrators() {
        return count("role = ?1 and active = true and passwordHash is not null", Role.Name.ADMIN);
    }
}
