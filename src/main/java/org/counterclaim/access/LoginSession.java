package org.counterclaim.access;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A browser that somebody logged in with, until they log out, stay away too long or change their password. */
@Entity
@Table(name = "login_sessions")
class LoginSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "login_sessions_seq")
    @SequenceGenerator(name = "login_sessions_seq", allocationSize = 50)
    private @Nullable Long id;

    private String secretHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private Instant createdAt;

    private Instant lastUsedAt;

    protected LoginSession() {}

    LoginSession(Secret secret, Person person, Instant createdAt) {
        this.secretHash = secret.hash();
        this.person = person;
        this.createdAt = createdAt;
        this.lastUsedAt = createdAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    /** @param idle how long it may have been left alone */
    boolean isOpen(Instant now, Duration idle, Duration lasts) {
        return person.isActive() && now.isBefore(lastUsedAt.plus(idle)) && now.isBefore(createdAt.plus(lasts));
    }

    /** To the minute, so that not every call writes. */
    boolean isToBeNoted(Instant now) {
        return now.isAfter(lastUsedAt.plus(Duration.ofMinutes(1)));
    }

    LoggedIn login() {
        return LoggedIn.as(person, Login.SESSION);
    }
}
