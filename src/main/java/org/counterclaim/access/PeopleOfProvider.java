package org.counterclaim.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.platform.Sha256;
import org.counterclaim.platform.Turns;
import org.jspecify.annotations.Nullable;

/**
 * The people whom an identity provider vouches for. The first time one comes, a row is made, so that the audit trail has one
 * name for them whatever they are called later, and an administrator can bar them here.
 */
@ApplicationScoped
class PeopleOfProvider {

    private static final String UNFIT = "person of provider";
    private static final int LONGEST_WISHED = 80;

    /** So many people of one name are told apart by a number, which takes a look for each. */
    private static final int MOST_NUMBERED = 9;

    /** Of the hash of what the provider calls them, so that nobody else has them. */
    private static final int CHARACTERS_OF_OWN = 16;

    private final People people;
    private final LoginConfig config;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    PeopleOfProvider(People people, LoginConfig config, Turns turns, Audit audit, Clock clock) {
        this.people = people;
        this.config = config;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /** The highest role that groups give. */
    Optional<Role> roleOf(Collection<String> groups) {
        return Stream.of(Role.values())
                .filter(role -> groupsOf(role).stream().anyMatch(groups::contains))
                .reduce((lower, higher) -> higher);
    }

    private List<String> groupsOf(Role role) {
        return switch (role) {
            case REPORTER -> config.groups().reporter();
            case CHECKER -> config.groups().checker();
            case EDITOR -> config.groups().editor();
            case ADMIN -> config.groups().admin();
        };
    }

    /**
     * Notes that somebody came.
     *
     * @param subject the provider's address and its lasting name for the person
     * @param wished what they are called there
     */
    @Transactional
    LoggedIn enter(String subject, String wished, Role role) {
        @Nullable Person known = people.ofProvider(subject);
        if (known == null || known.role() != role) {
            turns.take(Turns.PEOPLE);
            known = people.ofProvider(subject);
            known = known == null ? takeIn(subject, wished, role) : change(people.held(known), role);
        }
        return LoggedIn.as(known, Login.PROVIDER);
    }

    @Transactional
    boolean isBarred(String subject) {
        @Nullable Person known = people.ofProvider(subject);
        return known != null && !known.isActive();
    }

    private Person takeIn(String subject, String wished, Role role) {
        Person person = Person.ofProvider(subject, free(wished, subject), role, clock.instant());
        people.persistAndFlush(person);
        audit.record(
                Actor.SYSTEM,
                Change.of("person", person.id(), "added")
                        .from(null, person.getName() + ", " + person.rights())
                        .because("The identity provider vouches for them: " + subject));
        return person;
    }

    private Person change(Person person, Role role) {
        String before = person.rights();
        person.become(role);
        if (!before.equals(person.rights())) {
            people.flush();
            audit.record(
                    Actor.SYSTEM,
                    Change.of("person", person.id(), "changed")
                            .from(before, person.rights())
                            .because("The identity provider gives another role"));
        }
        return person;
    }

    /** Nobody gets the name of somebody else by being called so elsewhere. */
    private String free(String wished, String subject) {
        String theirs = Sha256.of(subject).substring(0, CHARACTERS_OF_OWN);
        String kept = Names.kept(wished);
        if (!Names.isFit(kept) || kept.length() > LONGEST_WISHED) {
            return UNFIT + "-" + theirs;
        }
        return IntStream.rangeClosed(1, MOST_NUMBERED)
                .mapToObj(number -> number == 1 ? kept : kept + "-" + number)
                .filter(name -> people.takenAs(name).isEmpty())
                .findFirst()
                .orElse(kept + "-" + theirs);
    }
}
