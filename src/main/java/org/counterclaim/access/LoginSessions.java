package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sessions of browsers. They are rows, so that restarts and other replicas know them and each can be ended. */
@ApplicationScoped
public class LoginSessions implements PanacheRepository<LoginSession> {

    private static final int MOST_OF_ONE_PERSON = 20;

    private final People people;
    private final LoginConfig config;
    private final Clock clock;

    LoginSessions(People people, LoginConfig config, Clock clock) {
        this.people = people;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Begins a new session for somebody who has just shown who they are; refuses them when they were changed since.
     *
     * @param before the session that their browser had, which ends
     */
    @Transactional
    public Secret open(LoggedIn login, @Nullable Secret before) {
        Instant now = clock.instant();
        if (before != null) {
            end(before);
        }
        delete("createdAt < ?1", now.minus(config.sessionLasts()));
        Person person = people.unchanged(login);
        List<LoginSession> others = list("person = ?1 order by id desc", person);
        others.stream().skip(MOST_OF_ONE_PERSON - 1).forEach(this::delete);
        Secret secret = Secret.made(Secret.OF_SESSION);
        persist(new LoginSession(secret, person, now));
        return secret;
    }

    @Transactional
    public void end(Secret secret) {
        delete("secretHash", secret.hash());
    }

    void endAllOf(Person person) {
        delete("person", person);
    }

    @Transactional
    Optional<LoggedIn> enter(Secret secret) {
        Instant now = clock.instant();
        Optional<LoginSession> open = find(
                        "from LoginSession s join fetch s.person where s.secretHash = ?1", secret.hash())
                .firstResultOptional()
                .filter(session -> session.isOpen(now, config.sessionIdle(), config.sessionLasts()));
        // A statement of its own: the session may be ended by another call at this moment.
        open.filter(session -> session.isToBeNoted(now))
                .ifPresent(session -> update("lastUsedAt = ?1 where id = ?2", now, session.id()));
        return open.map(LoginSession::login);
    }
}
