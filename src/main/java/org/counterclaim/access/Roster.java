package org.counterclaim.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.counterclaim.platform.EntityTag;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Turns;
import org.jspecify.annotations.Nullable;

/** Takes people in, changes what they may do, lets them go, and sets their passwords. */
@ApplicationScoped
public class Roster {

    private final People people;
    private final PasswordRules rules;
    private final AccessTokens tokens;
    private final LoginSessions sessions;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    Roster(
            People people,
            PasswordRules rules,
            AccessTokens tokens,
            LoginSessions sessions,
            Turns turns,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.rules = rules;
        this.tokens = tokens;
        this.sessions = sessions;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Person add(String name, String password, Role role, Actor actor) {
        String kept = Names.checked("/name", name);
        rules.check("/password", password, kept);
        turns.take(Turns.PEOPLE);
        people.takenAs(kept).ifPresent(known -> {
            throw new NameTaken(kept, known);
        });
        Person person = new Person(kept, password, role, clock.instant());
        people.persistAndFlush(person);
        audit.record(actor, Change.of("person", person.id(), "added").from(null, kept + ", " + person.rights()));
        return person;
    }

    /**
     * Changes what somebody may do.
     *
     * @param role null to leave it
     * @param active null to leave it; false ends their sessions and revokes their tokens
     */
    @Transactional
    public Person change(
            String name, @Nullable Role role, @Nullable Boolean active, @Nullable String ifMatch, Actor actor) {
        turns.take(Turns.PEOPLE);
        Person person = people.held(people.get(name));
        new EntityTag(person.version()).requireMatch(ifMatch);
        String before = person.rights();
        long administrators = people.administrators();
        if (role != null && role != person.role()) {
            if (person.isOfProvider()) {
                throw Invalid.field("/role", "from-provider", "Their role comes from the identity provider.");
            }
            person.become(role);
        }
        if (active != null && active != person.isActive()) {
            activate(person, active);
        }
        people.flush();
        if (administrators > 0 && people.administrators() == 0) {
            throw new LastAdministrator(name);
        }
        if (!before.equals(person.rights())) {
            audit.record(actor, Change.of("person", person.id(), "changed").from(before, person.rights()));
        }
        return person;
    }

    private void activate(Person person, boolean active) {
        if (active) {
            person.comeBack();
            return;
        }
        person.leave();
        sessions.endAllOf(person);
        tokens.revokeAllOf(person);
    }

    /** An administrator gives somebody another password. Their sessions end. */
    @Transactional
    public Person resetPassword(String name, String password, Actor actor) {
        Person person = people.held(people.get(name));
        if (person.isOfProvider()) {
            throw Invalid.field("/new", "from-provider", "Their password is with the identity provider.");
        }
        choose(person, "/new", password);
        audit.record(actor, Change.of("person", person.id(), "password-reset"));
        people.flush();
        return person;
    }

    /** Somebody who has just shown their password chooses another. All their sessions end; they go on as what is answered. */
    @Transactional
    public LoggedIn changePassword(LoggedIn owner, String password) {
        Person person = people.unchanged(owner);
        choose(person, "/new", password);
        audit.record(owner.actor(), Change.of("person", person.id(), "password-changed"));
        people.flush();
        return LoggedIn.as(person, owner.by());
    }

    private void choose(Person person, String pointer, String password) {
        rules.check(pointer, password, person.getName());
        person.choosePassword(password);
        sessions.endAllOf(person);
    }
}
