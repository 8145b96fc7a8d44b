package org.counterclaim.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody of the newsroom who can log in. */
@Entity
@Table(name = "people")
@UserDefinition
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_seq")
    @SequenceGenerator(name = "people_seq", allocationSize = 50)
    private @Nullable Long id;

    @Username
    private String name;

    /** Bcrypt, in the modular crypt format. */
    @Password
    private String passwordHash;

    @Roles
    private String role;

    private Instant createdAt;

    protected Person() {}

    Person(String name, String password, Role role, Instant createdAt) {
        if (name.isBlank() || password.isBlank()) {
            throw new IllegalArgumentException("A person needs a name and a password");
        }
        this.name = name;
        this.passwordHash = BcryptUtil.bcryptHash(password);
        this.role = role.roleName();
        this.createdAt = createdAt;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String getName() {
        return name;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    boolean hasPassword(String password) {
        return BcryptUtil.matches(password, passwordHash);
    }

    public String getRole() {
        return role;
    }
}
