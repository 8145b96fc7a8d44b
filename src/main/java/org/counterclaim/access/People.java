package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** All people of the newsroom. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    public @Nullable Person named(String name) {
        return find("name", name).firstResult();
    }
}
