package org.counterclaim.access;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.counterclaim.platform.Refusal;
import org.counterclaim.platform.Turns;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a newsroom in again that has lost its administrators: where the setting names a person, they are made an administrator
 * with the password of the settings at the start, which the audit trail tells. Whoever can set it has the database anyway.
 */
@ApplicationScoped
class Rescue {

    private static final Logger LOG = Logger.getLogger(Rescue.class);
    private static final int AFTER_THE_FIRST_PEOPLE = 3000;
    private static final String WHY = "COUNTERCLAIM_RESCUE_ADMIN was set at the start";

    private final People people;
    private final PasswordRules rules;
    private final AccessTokens tokens;
    private final LoginSessions sessions;
    private final NewsroomConfig config;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    Rescue(
            People people,
            PasswordRules rules,
            AccessTokens tokens,
            LoginSessions sessions,
            NewsroomConfig config,
            Turns turns,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.rules = rules;
        this.tokens = tokens;
        this.sessions = sessions;
        this.config = config;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    @Startup(AFTER_THE_FIRST_PEOPLE)
    @Transactional
    void rescue() {
        String name = config.rescueAdmin().map(String::strip).orElse("");
        if (!name.isEmpty()) {
            rescue(name, config.adminPassword().orElse(""));
        }
    }

    private void rescue(String name, String password) {
        turns.take(Turns.PEOPLE);
        Person person = people.named(name);
        if (person != null && isIn(person, password)) {
            LOG.warnf(
                    "COUNTERCLAIM_RESCUE_ADMIN is still set, and \"%s\" can log in: unset it and the password.", name);
            return;
        }
        refuseUnfit(person, name, password);
        String before = person == null ? null : person.rights();
        Person rescued = person == null ? new Person(name, password, Role.ADMIN, clock.instant()) : person;
        if (person == null) {
            people.persistAndFlush(rescued);
        } else {
            rescued.become(Role.ADMIN);
            rescued.comeBack();
            rescued.choosePassword(password);
            sessions.endAllOf(rescued);
            tokens.revokeAllOf(rescued);
        }
        audit.record(
                Actor.SYSTEM,
                Change.of("person", rescued.id(), "rescued")
                        .from(before, name + ", " + rescued.rights())
                        .because(WHY));
        LOG.warnf(
                "\"%s\" is an administrator with the password of COUNTERCLAIM_ADMIN_PASSWORD now. Unset both settings.",
                name);
    }

    private static boolean isIn(Person person, String password) {
        return person.isActive() && person.role() == Role.ADMIN && person.hasPassword(password);
    }

    private void refuseUnfit(@Nullable Person person, String name, String password) {
        if (password.isBlank()) {
            throw new IllegalStateException(
                    "COUNTERCLAIM_RESCUE_ADMIN is set: set COUNTERCLAIM_ADMIN_PASSWORD as well, the password to be.");
        }
        if (person != null && person.isOfProvider()) {
            throw new IllegalStateException("COUNTERCLAIM_RESCUE_ADMIN: \"" + name
                    + "\" comes by an identity provider. Name somebody else, or a new person.");
        }
        String taken = person == null ? people.takenAs(name).orElse(null) : null;
        if (taken != null) {
            throw new IllegalStateException("COUNTERCLAIM_RESCUE_ADMIN: \"" + name + "\" can be taken for \"" + taken
                    + "\". Write the name as they do, or take another.");
        }
        try {
            Names.checked("/name", name);
            rules.check("/password", password, name);
        } catch (Refusal unfit) {
            throw new IllegalStateException(
                    "COUNTERCLAIM_RESCUE_ADMIN and COUNTERCLAIM_ADMIN_PASSWORD: " + unfit.detail(), unfit);
        }
    }
}
