package org.counterclaim.access;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sees to it that somebody can log in: the first administrator, and in a demo newsroom its people. */
@ApplicationScoped
class FirstPeople {

    private static final Logger LOG = Logger.getLogger(FirstPeople.class);

    private static final Map<String, Role> DEMO_PEOPLE = Map.of(
            "reporter", Role.REPORTER,
            "checker", Role.CHECKER,
            "checker2", Role.CHECKER,
            "editor", Role.EDITOR,
            "editor2", Role.EDITOR,
            "admin", Role.ADMIN);

    private final People people;
    private final NewsroomConfig config;
    private final Clock clock;
    private final String host;

    FirstPeople(
            People people,
            NewsroomConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.people = people;
        this.config = config;
        this.clock = clock;
        this.host = host;
    }

    @Startup
    @Transactional
    void moveIn() {
        if (config.demo()) {
            refuseDemoBeyondLoopback();
            DEMO_PEOPLE.forEach(this::addDemoPerson);
            LOG.warn(
                    "DEMO NEWSROOM: everybody's password is their name, the administrator's too. Never use it for work.");
            return;
        }
        refuseWhatADemoLeftBehind();
        if (people.count() == 0) {
            people.persist(new Person("admin", firstPassword(), Role.ADMIN, clock.instant()));
        }
    }

    private void refuseDemoBeyondLoopback() {
        if (!Network.isLoopback(host) && !config.demoForce()) {
            throw new IllegalStateException(
                    "COUNTERCLAIM_DEMO=true lets anyone log in as administrator, and this server" + " listens on "
                            + host + ". Listen on 127.0.0.1, or set COUNTERCLAIM_DEMO_FORCE=true.");
        }
    }

    /** A demo's people stay in its database, and its passwords with them, when the setting is gone. */
    private void refuseWhatADemoLeftBehind() {
        if (Network.isLoopback(host) || config.demoForce()) {
            return;
        }
        List<String> open = DEMO_PEOPLE.keySet().stream()
                .map(people::named)
                .filter(person -> person != null && person.hasPassword(person.getName()))
                .map(Person::getName)
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("This database was a demo newsroom's: the password of "
                    + String.join(", ", open) + " is the name, and this server listens on " + host
                    + ". Begin with an empty database, listen on 127.0.0.1, or set COUNTERCLAIM_DEMO_FORCE=true.");
        }
    }

    private void addDemoPerson(String name, Role role) {
        if (people.named(name) == null) {
            people.persist(new Person(name, name, role, clock.instant()));
        }
    }

    private String firstPassword() {
        return config.adminPassword().filter(password -> !password.isBlank()).orElseGet(() -> {
            byte[] random = new byte[18];
            new SecureRandom().nextBytes(random);
            String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            LOG.warnf("First start: log in as \"admin\" with the password %s (shown once, keep it).", made);
            return made;
        });
    }
}
