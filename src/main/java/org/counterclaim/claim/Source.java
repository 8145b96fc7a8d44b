package org.counterclaim.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * A party that says something: the claimant, never the outlet that carries it, unless the outlet itself asserts. Two
 * unnamed sources are never taken for one: each article has its own.
 */
@Entity
@Table(name = "sources")
public class Source {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sources_seq")
    @SequenceGenerator(name = "sources_seq", allocationSize = 50)
    private @Nullable Long id;

    /** What makes it the same source: its name, or its description within one article. */
    private String identity;

    private String name;

    @Enumerated(EnumType.STRING)
    private SourceType type;

    @Enumerated(EnumType.STRING)
    private Anonymity anonymity;

    /** The side that it belongs to; sources of one party are not independent of each other. */
    private String party;

    private Instant createdAt;

    protected Source() {}

    Source(SourceIdentity who, Instant createdAt) {
        this.identity = who.key();
        this.name = who.name();
        this.type = who.type();
        this.anonymity = who.anonymity();
        this.party = who.party();
        this.createdAt = createdAt;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }

    public SourceType type() {
        return type;
    }

    public Anonymity anonymity() {
        return anonymity;
    }

    public String party() {
        return party;
    }

    /** The party as people know it: somebody unnamed is a party of their own and goes by how the text calls them. */
    public String partyName() {
        boolean unnamed = anonymity != Anonymity.NAMED && party.startsWith("article ");
        return unnamed ? name : party;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
