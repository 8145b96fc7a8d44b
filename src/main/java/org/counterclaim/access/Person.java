package org.counterclaim.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody of the newsroom who can log in. */
@Entity
@Table(name = "people")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_seq")
    @SequenceGenerator(name = "people_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;

    /** Bcrypt, in the modular crypt format; null for somebody who comes by an identity provider. */
    private @Nullable String passwordHash;

    private String role;

    private boolean active = true;

    /** The identity provider's address and its name for the person. */
    private @Nullable String providerSubject;

    private Instant createdAt;

    protected Person() {}

    Person(String name, String password, Role role, Instant createdAt) {
        if (name.isBlank() || password.isBlank()) {
            throw new IllegalArgumentException("A person needs a name and a password");
        }
        this.name = name;
        this.passwordHash = Passwords.hash(password);
        this.role = role.roleName();
        this.createdAt = createdAt;
    }

    private Person(String name, Role role, String providerSubject, Instant createdAt) {
        this.name = name;
        this.role = role.roleName();
        this.providerSubject = providerSubject;
        this.createdAt = createdAt;
    }

    /** Somebody whom an identity provider vouches for, and who has no password here. */
    static Person ofProvider(String providerSubject, String name, Role role, Instant createdAt) {
        return new Person(name, role, providerSubject, createdAt);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long version() {
        return version;
    }

    public String getName() {
        return name;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean hasPassword(String password) {
        return passwordHash != null && Passwords.match(password, passwordHash);
    }

    void choosePassword(String password) {
        this.passwordHash = Passwords.hash(password);
    }

    public Role role() {
        return Role.named(role);
    }

    void become(Role next) {
        this.role = next.roleName();
    }

    public boolean isActive() {
        return active;
    }

    void leave() {
        this.active = false;
    }

    void comeBack() {
        this.active = true;
    }

    public boolean isOfProvider() {
        return providerSubject != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The rights as the audit trail tells them. */
    String rights() {
        return "role " + role + (active ? "" : ", not active");
    }
}
