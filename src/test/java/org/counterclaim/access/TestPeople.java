package org.counterclaim.access;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The people whom tests log in as; each has their name as password, as in the demo newsroom. */
@ApplicationScoped
class TestPeople {

    private final People people;
    private final Clock clock;

    TestPeople(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Startup
    @Transactional
    void moveIn() {
        for (Role role : Role.values()) {
            for (String name : new String[] {role.roleName(), role.roleName() + "2"}) {
                if (people.named(name) == null) {
                    people.persist(new Person(name, name, role, clock.instant()));
                }
            }
        }
    }
}
