package org.counterclaim.access;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A key that a program holds to act as the person who had it made, with at most the role that it was given. */
@Entity
@Table(name = "access_tokens")
public class AccessToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_tokens_seq")
    @SequenceGenerator(name = "access_tokens_seq", allocationSize = 50)
    private @Nullable Long id;

    private String secretHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String label;

    private String role;

    private Instant createdAt;

    private LocalDate expiresOn;

    private @Nullable LocalDate lastUsedOn;

    protected AccessToken() {}

    AccessToken(Secret secret, Person person, String label, Role role, Instant createdAt, LocalDate expiresOn) {
        this.secretHash = secret.hash();
        this.person = person;
        this.label = label;
        this.role = role.roleName();
        this.createdAt = createdAt;
        this.expiresOn = expiresOn;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Person person() {
        return person;
    }

    public String label() {
        return label;
    }

    public Role role() {
        return Role.named(role);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The last day on which it works, in UTC. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    public @Nullable LocalDate lastUsedOn() {
        return lastUsedOn;
    }

    boolean worksOn(LocalDate day) {
        return !day.isAfter(expiresOn) && person.isActive();
    }

    /** The person, with the lesser of two roles: the token's, and the one that they have now. */
    LoggedIn login() {
        Role now = person.role();
        Role lesser = now.includes(role()) ? role() : now;
        return new LoggedIn(person.id(), person.getName(), lesser, Login.TOKEN, person.version());
    }
}
