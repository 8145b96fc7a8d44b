package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
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

    Person known(LoggedIn login) {
        return findByIdOptional(login.person()).orElseThrow(() -> new NotFound("person", login.name()));
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
