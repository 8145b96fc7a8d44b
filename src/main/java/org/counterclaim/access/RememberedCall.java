package org.counterclaim.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A creating call that somebody marked with an idempotency key, and its answer once it has one. */
@Entity
@Table(name = "remembered_calls")
class RememberedCall {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remembered_calls_seq")
    @SequenceGenerator(name = "remembered_calls_seq", allocationSize = 50)
    private @Nullable Long id;

    private String caller;

    private String idempotencyKey;

    /** SHA-256 of address and body: the same key with another request is a mistake of the caller. */
    private String fingerprint;

    private Instant startedAt;

    private @Nullable Integer status;

    @Column(columnDefinition = "text")
    private @Nullable String location;

    private @Nullable String entityTag;

    @Column(columnDefinition = "text")
    private @Nullable String body;

    protected RememberedCall() {}

    RememberedCall(String caller, String idempotencyKey, String fingerprint, Instant startedAt) {
        this.caller = caller;
        this.idempotencyKey = idempotencyKey;
        this.fingerprint = fingerprint;
        this.startedAt = startedAt;
    }

    void answeredWith(IdempotencyKeys.Answer answer) {
        this.status = answer.status();
        this.location = answer.location();
        this.entityTag = answer.entityTag();
        this.body = answer.body();
    }

    boolean isOf(String otherFingerprint) {
        return fingerprint.equals(otherFingerprint);
    }

    boolean startedBefore(Instant moment) {
        return startedAt.isBefore(moment);
    }

    IdempotencyKeys.@Nullable Answer answer() {
        return status == null ? null : new IdempotencyKeys.Answer(status, location, entityTag, body);
    }
}
