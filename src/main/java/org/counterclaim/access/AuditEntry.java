package org.counterclaim.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One change: who, when, what and why. It is sealed into the chain of all entries before its transaction commits and from
 * then on never edited and never deleted; only a text of it may be redacted, which leaves the text's digest.
 */
@Entity
@Table(name = "audit_entries")
public class AuditEntry {

    /** The texts of an entry that can be redacted. */
    public enum Part {
        BEFORE,
        AFTER,
        REASON;

        /** As it is called in JSON and in the trail: "before". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entries_seq")
    @SequenceGenerator(name = "audit_entries_seq", allocationSize = 50)
    private @Nullable Long id;

    /** Its place in the chain, from 1 without gaps; null of an entry of before until the next start seals it. */
    private @Nullable Long number;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private String action;

    @Column(updatable = false)
    private String objectType;

    @Column(updatable = false)
    private long objectId;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "before", columnDefinition = "text"))
    @AttributeOverride(name = "salt", column = @Column(name = "before_salt"))
    @AttributeOverride(name = "digest", column = @Column(name = "before_digest"))
    private @Nullable SaltedText before;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "after", columnDefinition = "text"))
    @AttributeOverride(name = "salt", column = @Column(name = "after_salt"))
    @AttributeOverride(name = "digest", column = @Column(name = "after_digest"))
    private @Nullable SaltedText after;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "reason", columnDefinition = "text"))
    @AttributeOverride(name = "salt", column = @Column(name = "reason_salt"))
    @AttributeOverride(name = "digest", column = @Column(name = "reason_digest"))
    private @Nullable SaltedText reason;

    private @Nullable String digest;

    private @Nullable String hash;

    protected AuditEntry() {}

    AuditEntry(Instant at, Actor actor, Change change) {
        // as exactly as the database keeps it, or the digest could not be made again
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = actor.name();
        this.action = change.action();
        this.objectType = change.objectType();
        this.objectId = change.objectId();
        this.before = SaltedText.unsealed(change.before());
        this.after = SaltedText.unsealed(change.after());
        this.reason = SaltedText.unsealed(change.reason());
    }

    /** @return where the chain ends with this entry */
    Head sealAfter(Head previous) {
        if (number != null) {
            throw new IllegalStateException("Entry " + number + " is sealed already");
        }
        before = before == null ? null : before.sealed();
        after = after == null ? null : after.sealed();
        reason = reason == null ? null : reason.sealed();
        digest = Sha256.of(EntryForm.canonical(this, previous.number() + 1));
        Head head = previous.then(digest);
        number = head.number();
        hash = head.hash();
        return head;
    }

    /** Takes a text away for ever; its digest stays, so that the chain still verifies. */
    void redact(Part part) {
        SaltedText text = Objects.requireNonNull(text(part)).redacted();
        switch (part) {
            case BEFORE -> before = text;
            case AFTER -> after = text;
            case REASON -> reason = text;
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long number() {
        return Objects.requireNonNull(number);
    }

    /** Its number; null of a row that nothing sealed. */
    public @Nullable Long numberIfSealed() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    String action() {
        return action;
    }

    String objectType() {
        return objectType;
    }

    long objectId() {
        return objectId;
    }

    @Nullable
    SaltedText before() {
        return before;
    }

    @Nullable
    SaltedText after() {
        return after;
    }

    @Nullable
    SaltedText reason() {
        return reason;
    }

    @Nullable
    SaltedText text(Part part) {
        return switch (part) {
            case BEFORE -> before;
            case AFTER -> after;
            case REASON -> reason;
        };
    }

    /** The texts of it that were redacted. */
    public Set<Part> redacted() {
        Set<Part> redacted = new TreeSet<>();
        for (Part part : Part.values()) {
            SaltedText text = text(part);
            if (text != null && text.isRedacted()) {
                redacted.add(part);
            }
        }
        return redacted;
    }

    /** SHA-256 over all that it says (see {@link EntryForm}). */
    public String digest() {
        return String.valueOf(digest);
    }

    /** SHA-256 over the hash of the entry before and its own digest. */
    public String hash() {
        return String.valueOf(hash);
    }

    public Change change() {
        return new Change(objectType, objectId, action, read(before), read(after), read(reason));
    }

    private static @Nullable String read(@Nullable SaltedText text) {
        return text == null ? null : text.text();
    }
}
